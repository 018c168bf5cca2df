package soundscape.explore.frontier;

import java.util.Arrays;

/**
 * Size and work of the configurations that were weighed lately. They are the same whichever way security is told in, and a
 * step that is asked about as the cheapest of many is often one to take. Used from one thread.
 */
final class LatelyWeighed {
    private static final int SLOT_BITS = 12;

    /** 2^64 by the golden ratio: neighbours, and numbers at any distance of each other, come to lie in different slots. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private static final long NONE = -1;

    private final long[] indices = new long[1 << SLOT_BITS];
    private final double[] sizes = new double[1 << SLOT_BITS];
    private final double[] work = new double[1 << SLOT_BITS];
    private int slot;

    LatelyWeighed() {
        Arrays.fill(indices, NONE);
    }

    /** Looks for a configuration by its number in the grid; if it is known, it can be asked about until the next one. */
    boolean find(long index) {
        slot = (int) ((index * SPREAD) >>> (Long.SIZE - SLOT_BITS));
        return indices[slot] == index;
    }

    /** Keeps what the scorer has weighed, of the configuration that was looked for last, in place of an earlier one. */
    void keep(long index, Scorer scorer) {
        indices[slot] = index;
        sizes[slot] = scorer.size();
        work[slot] = scorer.work();
    }

    /** Proof size in bits, of what was looked for last. */
    double size() {
        return sizes[slot];
    }

    /** The prover's work in butterflies, of what was looked for last. */
    double work() {
        return work[slot];
    }
}
