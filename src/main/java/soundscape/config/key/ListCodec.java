package soundscape.config.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of values of one type. */
final class ListCodec<T> extends Codec<List<T>> {
    private final Codec<T> entries;
    private final String condition;

    ListCodec(String type, Codec<T> entries, String condition) {
        super(type);
        this.entries = entries;
        this.condition = condition;
    }

    @Override
    public List<T> read(Object toml, Key<?> key) {
        if (!(toml instanceof List<?> list)) {
            throw key.refuses(toml, condition);
        }
        List<T> values = new ArrayList<>(list.size());
        for (Object entry : list) {
            values.add(entries.read(entry, key));
        }
        return Collections.unmodifiableList(values);
    }

    @Override
    public Object write(List<T> values) {
        List<@Nullable Object> list = new ArrayList<>(values.size());
        for (T value : values) {
            list.add(entries.write(value));
        }
        return Collections.unmodifiableList(list);
    }
}
