package soundscape.config.toml;

import java.util.Map;
import java.util.stream.IntStream;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;
import soundscape.config.key.TomlNotation;

/** Values of a file as Java has them: numbers, text, truth values and lists; of a table only that it is one. */
final class PlainValue {
    private PlainValue() {}

    static Object of(Object value) {
        if (value instanceof TomlArray array) {
            return IntStream.range(0, array.size())
                    .mapToObj(i -> of(array.get(i)))
                    .toList();
        }
        return value instanceof TomlTable ? Map.of() : value;
    }

    static String shown(Object value) {
        return TomlNotation.of(of(value));
    }
}
