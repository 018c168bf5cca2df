package soundscape.estimator.size;

/**
 * How many distinct nodes of a tree random openings reach: of t leaves drawn with replacement the paths meet
 * H_d = a^d(1 − (1 − a^−d)^t) nodes at depth d on average. What shared paths cost is linear in these counts: the frontier
 * needs a·H_(d−1) − H_d siblings at depth d, paths up to their common ancestor (a − 1)·H_d.
 */
public final class DistinctNodes {
    /** Trees of more levels than a {@code long} has bits do not occur. */
    static final int MAX_DEPTH = 64;

    private final Shares shares;
    private final int openings;
    private final double[] met = new double[MAX_DEPTH + 1];

    /** The counts for trees of which so many leaves are drawn, at least 1. */
    DistinctNodes(Shares shares, int openings) {
        this.shares = shares;
        this.openings = openings;
        met[0] = 1;
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            met[depth] = -missed(shares.logRest[depth]) / shares.share[depth];
        }
    }

    /** What does not depend on how many leaves are drawn: the part of them that lies below one node of a depth, and ln(1 − it). */
    static final class Shares {
        private final double[] share = new double[MAX_DEPTH + 1];
        private final double[] logRest = new double[MAX_DEPTH + 1];

        /** The shares in trees of an arity, at least 2. */
        Shares(int arity) {
            for (int depth = 0; depth <= MAX_DEPTH; depth++) {
                share[depth] = Math.pow(arity, -depth);
                logRest[depth] = logRest(share[depth]);
            }
        }

        double logRest(int depth) {
            return logRest[depth];
        }

        static double logRest(double part) {
            return Math.log1p(-Math.min(part, 1));
        }
    }

    /** {@return the nodes met at a depth on average} */
    public double met(int depth) {
        return met[depth];
    }

    /** {@return how the counts at two depths vary together} */
    public double covariance(int upper, int lower) {
        if (upper > lower) {
            return covariance(lower, upper);
        }
        double above = shares.share[upper];
        double below = shares.share[lower];
        double both =
                missed(Shares.logRest(above + below)) - missed(shares.logRest[upper]) - missed(shares.logRest[lower]);
        double apart = (1 / above - 1) / below * both;
        return upper == 0 ? 0 : met[lower] + apart - met[upper] * met[lower];
    }

    /** The chance that all draws miss a part of the leaves, less 1. */
    private double missed(double logRest) {
        return Math.expm1(openings * logRest);
    }
}
