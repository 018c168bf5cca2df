package soundscape.estimator.size;

import org.jspecify.annotations.Nullable;
import soundscape.estimator.arithmetic.Log2;

/**
 * How many siblings the authentication paths of random openings need when shared nodes are sent once.
 *
 * <p>At depth j the expected number is ⌈2^j((1 − 2^−j)^t − (1 − 2^(1−j))^t)⌉. It depends on the number of openings t and
 * on j alone, so one table of prefix sums a t serves all trees of a proof.
 */
final class SharedPaths {
    /** Trees of more levels than a {@code long} has bits do not occur. */
    private static final int MAX_DEPTH = 64;

    /** Down to this depth the formula is computed as it stands, and rounds as the reference does. */
    private static final int PLAIN_DEPTH = 40;

    /** Tables up to this many openings are kept; beyond, queries are too many for any proof. */
    private static final int KEPT = 4096;

    /** Shared by threads without a barrier, which a final field allows: two may compute the same table, no more. */
    private static final @Nullable SharedPaths[] KEPT_TABLES = new SharedPaths[KEPT];

    private final double[] siblings = new double[MAX_DEPTH + 1];

    private SharedPaths(int openings) {
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            siblings[depth] = siblings[depth - 1] + siblingsAt(depth, openings);
        }
    }

    /** The table for t openings, at least 1. */
    static SharedPaths of(int openings) {
        if (openings >= KEPT) {
            return new SharedPaths(openings);
        }
        SharedPaths table = KEPT_TABLES[openings];
        if (table == null) {
            table = new SharedPaths(openings);
            KEPT_TABLES[openings] = table;
        }
        return table;
    }

    /** {@return siblings expected in a binary tree of a depth} */
    double siblings(int depth) {
        return siblings[depth];
    }

    private static double siblingsAt(int depth, int openings) {
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
