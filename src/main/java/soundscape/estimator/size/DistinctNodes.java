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

    /** Siblings down to a depth that are sent where none is sent twice, and none that can be computed. */
    private final double[] frontier = new double[MAX_DEPTH + 1];

    /** Siblings down to a depth that are sent where each path ends where it meets the path before. */
    private final double[] toAncestor = new double[MAX_DEPTH + 1];

    private DistinctNodes(int arity, int openings) {
        this.arity = arity;
        this.openings = openings;
        met[0] = 1;
        for (int depth = 1; depth <= MAX_DEPTH; depth++) {
            met[depth] = -Math.expm1(hits(share(depth))) / share(depth);
            frontier[depth] = frontier[depth - 1] + arity * met[depth - 1] - met[depth];
            toAncestor[depth] = toAncestor[depth - 1] + (arity - 1) * met[depth];
        }
    }

    /** {@return the counts for trees of an arity, at least 2, of which so many leaves are drawn, at least 1} */
    public static DistinctNodes of(int arity, int openings) {
        if (openings < KEPT && arity < KEPT_ARITIES) {
            @Nullable DistinctNodes[] ofArity = KEPT_NODES[arity];
            DistinctNodes nodes = ofArity == null ? null : ofArity[openings];
            if (nodes != null) {
                return nodes;
            }
        }
        return counted(arity, openings);
    }

    private static DistinctNodes counted(int arity, int openings) {
        DistinctNodes nodes = new DistinctNodes(arity, openings);
        if (openings < KEPT && arity < KEPT_ARITIES) {
            @Nullable DistinctNodes[] ofArity = KEPT_NODES[arity];
            if (ofArity == null) {
                ofArity = new DistinctNodes[KEPT];
                KEPT_NODES[arity] = ofArity;
            }
            ofArity[openings] = nodes;
        }
        return nodes;
    }

    /** {@return the nodes met at a depth on average} */
    public double met(int depth) {
        return met[depth];
    }

    /** The siblings that shared paths send below a level that is known. */
    double siblings(Paths paths, int known, int depth) {
        double[] sums = paths == Paths.FRONTIER ? frontier : toAncestor;
        return depth <= known ? 0 : sums[depth] - sums[known];
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
