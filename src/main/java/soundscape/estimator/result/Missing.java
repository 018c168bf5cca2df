package soundscape.estimator.result;

import java.util.ArrayList;
import java.util.List;

/**
 * What an estimate lacks. While anything is missing, levels are upper bounds.
 * @param keys keys that circuits do not state, such as num_constraints
 * @param circuits circuits that could not be read, as they are called in a sentence, such as {@code circuit "embed"}
 * @param finalProof whether the final circuit is among those, so that the proof's size is unknown
 */
public record Missing(List<String> keys, List<String> circuits, boolean finalProof) {
    /** Nothing. */
    public static final Missing NOTHING = new Missing(List.of(), List.of(), false);

    /** Copies the lists. */
    public Missing {
        keys = List.copyOf(keys);
        circuits = List.copyOf(circuits);
    }

    /** The same without some further keys. */
    public Missing withKeys(List<String> others) {
        return new Missing(others, circuits, finalProof);
    }

    /** Whether nothing is missing: true if the estimate is complete. */
    public boolean isEmpty() {
        return keys.isEmpty() && circuits.isEmpty();
    }

    /** Everything that is missing, as it follows "without"; the keys, then the circuits. */
    public List<String> names() {
        return joined(keys);
    }

    /** What is missing, as it follows "missing": "a value for num_constraints", {@code circuit "embed"}. */
    public List<String> phrases() {
        return joined(keys.stream().map(key -> "a value for " + key).toList());
    }

    private List<String> joined(List<String> first) {
        List<String> all = new ArrayList<>(first);
        all.addAll(circuits);
        return all;
    }
}
