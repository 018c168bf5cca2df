package soundscape.config.toml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import soundscape.config.key.TomlNotation;

/** Values of a file as Java has them: numbers, text, truth values and lists; of a table only that it is one. */
final class PlainValue {
    private PlainValue() {}

    static Object of(Object value) {
        if (value instanceof Table.Entry entry) {
            return of(entry.value());
        }
        if (value instanceof List<?> list) {
            List<Object> plain = new ArrayList<>(list.size());
            for (Object each : list) {
                plain.add(of(each));
            }
            return Collections.unmodifiableList(plain);
        }
        return value instanceof Table ? Map.of() : value;
    }

    static String shown(Object value) {
        return TomlNotation.of(of(value));
    }
}
