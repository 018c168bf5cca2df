package soundscape.estimator.size;

import org.jspecify.annotations.Nullable;

/**
 * How many distinct nodes of a tree random openings reach: of t leaves drawn with replacement the paths meet
 * H_d = a^d(1 − (1 − a^−d)^t) nodes at depth d on average. What shared paths cost is linear in these counts: the frontier
 * needs a·H_(d−1) − H_d siblings at depth d, paths up to their common ancestor (a − 1)·H_d.
 */
public final class DistinctNodes {
    /** Trees of more levels than a {@code long} has bits do not occur. */
    private static final int MAX_DEPTH = 64;

    /** Trees with up to this many openings are looked at all the time. */
    private static final int KEPT = 4096;

    private static final int KEPT_ARITIES = 17;

    /** By arity. Shared by threads without a barrier, which final fields allow: two may compute the same one, no more. */
    private static final @Nullable DistinctNodes[][] KEPT_NODES = new DistinctNodes[KEPT_ARITIES][];

    private final int arity;
    private final int openings;
    private final double[] met = new double[MAX_DEPTH + 1];
    private final double[] sums = new double[MAX_DEPTH + 2];

    private DistinctNodes(int arity, int openings) {
        this.arity = arity;
        this.openings = openings;
        for (int depth = 0; depth <= MAX_DEPTH; depth++) {
            met[depth] = depth == 0 ? 1 : -Math.expm1(hits(share(depth))) / share(depth);
            sums[depth + 1] = sums[depth] + met[depth];
        }
    }

    /** {@return the counts for trees of an arity, at least 2, of which so many leaves are drawn, at least 1} */
    public static DistinctNodes of(int arity, int openings) {
        if (openings >= KEPT || arity >= KEPT_ARITIES) {
            return new DistinctNodes(arity, openings);
        }
        @Nullable DistinctNodes[] ofArity = KEPT_NODES[arity];
        if (ofArity == null) {
            ofArity = new DistinctNodes[KEPT];
            KEPT_NODES[arity] = ofArity;
        }
        DistinctNodes nodes = ofArity[openings];
        if (nodes == null) {
            nodes = new DistinctNodes(arity, openings);
            ofArity[openings] = nodes;
        }
        return nodes;
    }

    /** {@return the nodes met at a depth on average} */
    public double met(int depth) {
        return met[depth];
    }

    /** The siblings that are sent, none twice, none that can be computed, below a level that is known. */
    double frontier(int known, int depth) {
        return depth <= known ? 0 : arity * (sums[depth] - sums[known]) - (sums[depth + 1] - sums[known + 1]);
    }

    /** The siblings that are sent if each path ends where it meets the path before, or at a level that is known. */
    double toAncestor(int known, int depth) {
        return depth <= known ? 0 : (arity - 1) * (sums[depth + 1] - sums[known + 1]);
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
