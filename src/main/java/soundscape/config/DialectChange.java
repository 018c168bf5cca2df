package soundscape.config;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Codecs;
import soundscape.config.key.Key;
import soundscape.config.key.Keys;
import soundscape.config.key.Need;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TomlText;

/** Reads a text's dialect, and brings its families to where the newer one has them. */
final class DialectChange {
    /** A file may state here a family that no circuit has. */
    private static final Key<String> FAMILY =
            Key.of(CircuitKeys.FAMILY.name(), Codecs.TEXT, CircuitKeys.FAMILY.example(), CircuitKeys.FAMILY.meaning());

    /** With more keys missing it is no circuit of a family. */
    private static final long MOST_MISSING = 3;

    private DialectChange() {}

    static Dialect of(TomlText text) {
        return text.explore()
                        .table(TableKind.ZKVM)
                        .filter(zkvm -> zkvm.has(FAMILY))
                        .isPresent()
                ? Dialect.FAMILY_OF_FILE
                : Dialect.FAMILY_OF_CIRCUIT;
    }

    /**
     * The same text with the family as the first key of each circuit that did not state its own. Where the file states none
     * that a circuit can have, such as {@code MIXED}, each gets the one whose keys it has.
     */
    static TomlText toNewer(TomlText text, List<String> changes) {
        TableWriter file = text.edit();
        TableWriter zkvm = file.inner(TableKind.ZKVM);
        Optional<String> stated = zkvm.find(FAMILY);
        if (stated.isEmpty()) {
            return text;
        }
        boolean known = TableKind.families().contains(stated.get());
        for (TableWriter circuit : file.tables(TableKind.CIRCUITS)) {
            Optional<String> family = known ? stated : familyOf(circuit);
            if (!circuit.has(FAMILY)) {
                if (family.isEmpty()) {
                    return text; // whose circuit it is, nobody knows
                }
                circuit.first(FAMILY, family.get());
                circuit.commentAs(FAMILY, zkvm);
            }
        }
        zkvm.remove(FAMILY.name());
        changes.add(FAMILY.name() + " = \"" + stated.get() + "\" of [zkevm] is now " + (known ? "that" : "a family")
                + " of each circuit");
        return text.after(file);
    }

    /** The family that asks for the fewest keys which a circuit has not; of two, the one that asks for more that it has. */
    private static Optional<String> familyOf(TableWriter circuit) {
        return TableKind.circuits().stream()
                .filter(kind -> missing(circuit, kind) <= MOST_MISSING)
                .min(Comparator.<TableKind>comparingLong(kind -> missing(circuit, kind))
                        .thenComparing(Comparator.<TableKind>comparingLong(
                                        kind -> asked(kind).count())
                                .reversed()))
                .map(TableKind::family);
    }

    private static long missing(TableWriter circuit, TableKind kind) {
        return asked(kind)
                .filter(key -> !circuit.has(key) && key.formerNames().stream().noneMatch(circuit::has))
                .count();
    }

    private static Stream<Key<?>> asked(TableKind kind) {
        return Keys.of(kind).stream()
                .filter(key -> key.in(kind).orElseThrow() == Need.REQUIRED
                        && key.above().isEmpty());
    }
}
