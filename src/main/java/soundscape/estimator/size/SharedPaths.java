package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Log2;

/**
 * How many siblings the authentication paths of t random openings need at a depth j of a binary tree when shared nodes are
 * sent once, as soundcalc counts them: ⌈2^j((1 − 2^−j)^t − (1 − 2^(1−j))^t)⌉.
 */
final class SharedPaths {
    /** Down to this depth the formula is computed as it stands, and rounds as the reference does. */
    private static final int PLAIN_DEPTH = 40;

    private SharedPaths() {}

    /** {@return siblings expected at a depth, at least 1} */
    static double siblings(int depth, int openings) {
        double nodes = Log2.power(depth);
        double siblings = nodes * (depth <= PLAIN_DEPTH ? plain(nodes, openings) : deep(nodes, openings));
        return Math.min(openings, Math.ceil(siblings));
    }

    private static double plain(double nodes, int openings) {
        return Math.pow(1 - 1 / nodes, openings) - Math.pow(1 - 2 / nodes, openings);
    }

    /** The same where 1 − 1/nodes comes near to 1 on doubles, or is 1. */
    private static double deep(double nodes, int openings) {
        return Math.expm1(openings * Math.log1p(-1 / nodes)) - Math.expm1(openings * Math.log1p(-2 / nodes));
    }
}
