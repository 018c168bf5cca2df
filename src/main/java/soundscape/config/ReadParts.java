package soundscape.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import soundscape.estimator.circuit.Circuit;

/** Whether soundcalc reads the fields of circuits, their systems and their gaps, and bounds errors by the same theorems. */
public record ReadParts(boolean fields, boolean systems, boolean bounds, boolean gaps) {
    /** Everything is read. */
    public static final ReadParts ALL = new ReadParts(true, true, true, true);

    /** What a state of soundcalc reads of a circuit. */
    public static ReadParts of(Circuit circuit, Reference reference) {
        return new ReadParts(
                circuit.field().knownToSoundcalc(),
                reference.reads(circuit),
                circuit.decoding().isReference(),
                !Compatibility.hasOwnGaps(circuit));
    }

    /** What a state of soundcalc reads of every one of some circuits. */
    public static ReadParts of(Collection<Circuit> circuits, Reference reference) {
        ReadParts parts = ALL;
        for (Circuit circuit : circuits) {
            parts = parts.and(of(circuit, reference));
        }
        return parts;
    }

    /** What is read of both. */
    public ReadParts and(ReadParts other) {
        return new ReadParts(
                fields && other.fields, systems && other.systems, bounds && other.bounds, gaps && other.gaps);
    }

    /** {@return what soundcalc would have to read in place of what it does not, a phrase each; mostly nothing} */
    public List<String> wanting() {
        List<String> wanting = new ArrayList<>();
        if (!fields) {
            wanting.add("fields that soundcalc reads");
        }
        if (!systems) {
            wanting.add("systems that soundcalc reads");
        }
        if (!bounds) {
            wanting.add("theorems that soundcalc has");
        }
        if (!gaps) {
            wanting.add("one gap to the Johnson radius for all iterations");
        }
        return wanting;
    }
}
