package soundscape.explore.recursion;

import java.util.List;
import soundscape.config.Zkvm;

/**
 * A configuration whose traces hold what they verify, as far as they can.
 * @param overflows circuits that cannot, with the longest trace that they can have; the recursion does not close there
 */
public record Followed(Zkvm zkvm, List<Overflow> overflows) {
    /** Copies the list. */
    public Followed {
        overflows = List.copyOf(overflows);
    }

    /** {@return whether every circuit holds what it verifies} */
    public boolean closes() {
        return overflows.isEmpty();
    }
}
