package soundscape.config.recursion;

import java.util.List;

/**
 * Proofs that a circuit verifies at once, resolved.
 * @param circuits indices of the circuits whose proofs it takes in any mix, ascending
 * @param arity how many it takes at most; at least 1
 * @param alone whether it verifies them in place of its other edges, not beside them
 */
public record Edge(List<Integer> circuits, int arity, boolean alone) {
    /** Copies the list. */
    public Edge {
        circuits = List.copyOf(circuits);
    }

    /** Proofs that are verified beside those of all other edges. */
    public Edge(List<Integer> circuits, int arity) {
        this(circuits, arity, false);
    }
}
