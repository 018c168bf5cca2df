package soundscape.config.toml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was parsed, for reading.
 * @param entries what stands at its names, in the order of the file
 * @param line 1-based line where it begins
 * @param column 1-based column
 */
record Table(Map<String, Entry> entries, int line, int column) {
    /**
     * What stands at a name or in a list.
     * @param value a number, text, truth value or time; a {@link Table}; a list of entries
     * @param line 1-based line where it begins, or its table, where the parser does not say
     * @param column 1-based column
     */
    record Entry(Object value, int line, int column) {}

    /** What stands at a name, if anything. */
    @Nullable
    Object get(String name) {
        Entry entry = entries.get(name);
        return entry == null ? null : entry.value();
    }

    /** A table that stands in no file: maps become tables, lists lists. */
    static Table of(Map<?, ?> content) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        content.forEach((name, value) -> entries.put((String) name, entry(value)));
        return new Table(entries, 1, 1);
    }

    private static Entry entry(Object value) {
        if (value instanceof Map<?, ?> inner) {
            return new Entry(of(inner), 1, 1);
        }
        return new Entry(
                value instanceof List<?> list ? list.stream().map(Table::entry).toList() : value, 1, 1);
    }

    /** What stands in it, tables as maps. */
    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        entries.forEach((name, entry) -> content.put(name, plain(entry)));
        return content;
    }

    private static Object plain(Object value) {
        if (value instanceof Entry entry) {
            return plain(entry.value());
        }
        if (value instanceof Table inner) {
            return inner.content();
        }
        return value instanceof List<?> list ? list.stream().map(Table::plain).toList() : value;
    }
}
