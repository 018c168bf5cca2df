package soundscape.config.toml;

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
}
