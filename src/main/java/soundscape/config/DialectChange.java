package soundscape.config;

import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TomlText;

/** Reads a text's dialect, and brings it into the newer one. */
final class DialectChange {
    private static final String ZKVM = "zkevm";
    private static final String CIRCUITS = "circuits";
    private static final String FAMILY = "protocol_family";

    private DialectChange() {}

    static Dialect of(TomlText text) {
        return text.explore().table(ZKVM).filter(zkvm -> zkvm.has(FAMILY)).isPresent()
                ? Dialect.FAMILY_OF_FILE
                : Dialect.FAMILY_OF_CIRCUIT;
    }

    /** The same text with the family as the first key of each circuit that did not state its own. */
    static TomlText toNewer(TomlText text) {
        TableWriter file = text.edit();
        TableWriter zkvm = file.inner(ZKVM);
        zkvm.textOf(FAMILY).ifPresent(family -> {
            for (TableWriter circuit : file.tables(CIRCUITS)) {
                if (!circuit.has(FAMILY)) {
                    circuit.firstText(FAMILY, family);
                    circuit.commentAs(FAMILY, zkvm);
                }
            }
            zkvm.remove(FAMILY);
        });
        return text.after(file);
    }
}
