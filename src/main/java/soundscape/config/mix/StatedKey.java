package soundscape.config.mix;

import soundscape.config.key.Key;

/**
 * A place where a circuit's file states a value.
 * @param table the table within the circuit's, such as {@code layout} or {@code lookups.bus}; empty for the circuit's own
 * @param name the key's name
 */
public record StatedKey(String table, String name) {
    static final String OWN = "";

    static StatedKey of(Key<?> key) {
        return new StatedKey(OWN, key.name());
    }

    @Override
    public String toString() {
        return table.isEmpty() ? name : table + "." + name;
    }
}
