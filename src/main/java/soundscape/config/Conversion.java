package soundscape.config;

import java.util.ArrayList;
import java.util.List;
import soundscape.config.format.FormerKeys;
import soundscape.config.toml.TomlText;

/**
 * A text brought into the newer dialect: the family in each circuit's table, keys by the names that are read, values as they
 * are read there. Comments, order and spacing stay.
 * @param text the converted text; the same one if there was nothing to convert
 * @param changes what was changed, in a sentence each
 */
public record Conversion(TomlText text, List<String> changes) {
    /** Copies the list. */
    public Conversion {
        changes = List.copyOf(changes);
    }

    /**
     * Converts a text.
     * @throws soundscape.config.toml.ConfigException if it is no TOML
     */
    public static Conversion of(TomlText text) {
        List<String> changes = new ArrayList<>();
        TomlText own = DialectChange.toNewer(text, changes);
        return new Conversion(FormerKeys.renamed(own, text, changes), changes);
    }

    /** {@return whether a text has former names, so that it is not read as it is meant} */
    public static boolean isNeededBy(TomlText text) {
        List<String> renamed = new ArrayList<>();
        FormerKeys.renamed(text, text, renamed);
        return !renamed.isEmpty();
    }
}
