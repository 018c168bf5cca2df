package soundscape.config;

import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Codec;
import soundscape.config.key.Key;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TomlText;

/** Reads a text's dialect, and brings it into the newer one. */
final class DialectChange {
    /** A file may state here a family that no circuit has. */
    private static final Key<String> FAMILY =
            Key.of(CircuitKeys.FAMILY.name(), Codec.TEXT, CircuitKeys.FAMILY.example(), CircuitKeys.FAMILY.meaning());

    private DialectChange() {}

    static Dialect of(TomlText text) {
        return text.explore()
                        .table(TableKind.ZKVM)
                        .filter(zkvm -> zkvm.has(FAMILY))
                        .isPresent()
                ? Dialect.FAMILY_OF_FILE
                : Dialect.FAMILY_OF_CIRCUIT;
    }

    /** The same text with the family as the first key of each circuit that did not state its own. */
    static TomlText toNewer(TomlText text) {
        TableWriter file = text.edit();
        TableWriter zkvm = file.inner(TableKind.ZKVM);
        zkvm.find(FAMILY).ifPresent(family -> {
            for (TableWriter circuit : file.tables(TableKind.CIRCUITS)) {
                if (!circuit.has(FAMILY)) {
                    circuit.first(FAMILY, family);
                    circuit.commentAs(FAMILY, zkvm);
                }
            }
            zkvm.remove(FAMILY.name());
        });
        return text.after(file);
    }
}
