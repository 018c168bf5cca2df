package soundscape.config;

import java.util.Set;
import java.util.stream.Collectors;
import soundscape.estimator.circuit.Circuit;

/**
 * Nothing that soundcalc does not read, but for what a file as it was opened has already: that is its author's choice.
 * @param opened what is in soundcalc's way there
 */
public record OnlyRead(Set<String> opened) {
    /** Copies the set. */
    public OnlyRead {
        opened = Set.copyOf(opened);
    }

    /** What may stand beside the circuits of a file as it was opened. */
    public static OnlyRead beside(Zkvm opened) {
        return new OnlyRead(opened.circuits().stream()
                .flatMap(circuit -> Compatibility.of(circuit, Reference.COMPARED).stream())
                .map(Obstacle::what)
                .collect(Collectors.toSet()));
    }

    /** Whether a circuit may be made. */
    public boolean admits(Circuit circuit) {
        return Compatibility.of(circuit, Reference.COMPARED).stream()
                .map(Obstacle::what)
                .allMatch(opened::contains);
    }

    /** Whether a circuit may be made over its field, whatever else it is. */
    public boolean admitsField(Circuit circuit) {
        return Compatibility.field(circuit)
                .filter(what -> !opened.contains(what))
                .isEmpty();
    }
}
