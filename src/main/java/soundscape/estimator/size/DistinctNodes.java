package soundscape.estimator.size;

/**
 * How many distinct nodes of a tree random openings reach: of t leaves drawn with replacement the paths meet
 * H_d = a^d(1 − (1 − a^−d)^t) nodes at depth d on average. What shared paths cost is linear in these counts: the frontier
 * needs a·H_(d−1) − H_d siblings at depth d, paths up to their common ancestor (a − 1)·H_d.
 */
public final class DistinctNodes {
    /** Trees of more levels than a {@code long} has bits do not occur. */
    static final int MAX_DEPTH = 64;

    private final int arity;
    private final int openings;
    private final double[] met = new double[MAX_DEPTH + 1];

    /** The counts for trees of an arity, at least 2, of which so many leaves are drawn, at least 1. */
    DistinctNodes(int arity, int openings) {
        this.arity = arity;
        this.openings = openings;
        met[0] = 1;
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            met[depth] = -Math.expm1(hits(share(depth))) / share(depth);
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
        double above = share(upper);
        double below = share(lower);
        double both = Math.expm1(hits(above + below)) - Math.expm1(hits(above)) - Math.expm1(hits(below));
        double apart = (1 / above - 1) / below * both;
        return upper == 0 ? 0 : met[lower] + apart - met[upper] * met[lower];
    }

    /** The part of the leaves that lies below one node of a depth. */
    private double share(int depth) {
        return Math.pow(arity, -depth);
    }

    /** The log of how likely a part of the leaves is to be missed by all draws. */
    private double hits(double part) {
        return openings * Math.log1p(-Math.min(part, 1));
    }
}
