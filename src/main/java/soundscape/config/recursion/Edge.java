package soundscape.config.recursion;

import java.util.List;

/**
 * Proofs that a circuit verifies at once, resolved.
 * @param circuits indices of the circuits whose proofs it takes in any mix, ascending
 * @param arity how many it takes at most; at least 1
 */
public record Edge(List<Integer> circuits, int arity) {
    /** Copies the list. */
    public Edge {
        circuits = List.copyOf(circuits);
    }
}
