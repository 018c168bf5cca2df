package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.size.DistinctNodes.Shares;

/**
 * How many siblings the authentication paths of t random openings need at a depth j of a binary tree when shared nodes are
 * sent once, as soundcalc counts them: ⌈2^j((1 − 2^−j)^t − (1 − 2^(1−j))^t)⌉.
 */
final class SharedPaths {
    /** Down to this depth the formula is computed as it stands, and rounds as the reference does. */
    private static final int PLAIN_DEPTH = 40;

    private static final Shares BINARY = new Shares(2);

    private SharedPaths() {}

    /** The siblings expected at each depth from 1 on, at most one an opening. A depth's second power is the first of the one above. */
    static void fill(double[] siblings, int openings) {
        double above = 0;
        for (int depth = 1; depth <= PLAIN_DEPTH; depth++) {
            double missed = Math.pow(1 - Log2.power(-depth), openings);
            siblings[depth] = whole(depth, missed - above, openings);
            above = missed;
        }
        // Where 1 − 2^−j comes near to 1 on doubles, or is 1.
        above = Math.expm1(openings * BINARY.logRest(PLAIN_DEPTH));
        for (int depth = PLAIN_DEPTH + 1; depth < siblings.length; depth++) {
            double missed = Math.expm1(openings * BINARY.logRest(depth));
            siblings[depth] = whole(depth, missed - above, openings);
            above = missed;
        }
    }

    private static double whole(int depth, double each, int openings) {
        return Math.min(openings, Math.ceil(Log2.power(depth) * each));
    }
}
