package soundscape.config.hint;

import java.util.Set;
import java.util.stream.Stream;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TomlNotation;
import soundscape.config.toml.Fault;
import soundscape.config.toml.Problem;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TextEntry;

/** A protocol family that asks for keys which a circuit has not, while it has those of another one. */
final class Families {
    private static final String FAMILY = CircuitKeys.FAMILY.name();

    private Families() {}

    static boolean isMissing(Fault.Subject subject) {
        return !subject.table().has(subject.given()) && !subject.key().equals(FAMILY);
    }

    /** The other families, in the place of the one that is stated for the circuit. */
    static Stream<Proposal> others(String text, Fault.Subject subject) {
        Problem place = subject.table().problem(FAMILY, "");
        return TextEntry.at(text, place.line(), place.column(), FAMILY).stream()
                .flatMap(entry -> CircuitKeys.FAMILY.codec().choices().stream()
                        .map(TomlNotation::whole)
                        .filter(family -> !family.equals(entry.value()))
                        .map(family -> new Proposal(family, entry.withValue(family), place.line(), Set.of())));
    }

    /** The sentence at the family, which one family would do for. */
    static Problem cause(Fault.Subject subject, String family) {
        TableReader table = subject.table();
        return table.problem(
                FAMILY,
                FAMILY + " = " + TomlNotation.of(table.find(CircuitKeys.FAMILY).orElseThrow()) + ": " + FAMILY
                        + " must be the one whose keys the circuit has; " + family + " would do");
    }
}
