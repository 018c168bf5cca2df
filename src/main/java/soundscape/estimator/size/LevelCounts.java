package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Whole;

/**
 * What is sent of a tree when some of its leaves are opened at random, counted level by level. It depends on the tree's
 * form and the number of openings alone, so that one table of sums serves all trees of a proof.
 */
public final class LevelCounts {
    private final DistinctNodes nodes;
    private final double openings;
    private final boolean once;

    /** Siblings down to a depth. */
    private final double[] siblings = new double[DistinctNodes.MAX_DEPTH + 1];

    LevelCounts(TreeForm form, int openings) {
        this.nodes = new DistinctNodes(form.arity(), openings);
        this.openings = Whole.of(openings);
        this.once = form.once();
        for (int depth = 1; depth <= DistinctNodes.MAX_DEPTH; depth++) {
            siblings[depth] = siblings[depth - 1] + siblingsAt(depth, form, openings);
        }
    }

    private double siblingsAt(int depth, TreeForm form, int openings) {
        return switch (form.paths()) {
            case REFERENCE -> SharedPaths.siblings(depth, openings);
            case WHOLE -> (double) openings * (form.arity() - 1);
            case ANCESTOR -> (form.arity() - 1) * nodes.met(depth);
            case FRONTIER -> form.arity() * nodes.met(depth - 1) - nodes.met(depth);
        };
    }

    /** {@return which nodes the openings meet} */
    public DistinctNodes nodes() {
        return nodes;
    }

    /** {@return leaves that are sent of a tree of a depth, on average} */
    public double leaves(int depth) {
        return once ? nodes.met(depth) : openings;
    }

    /** {@return siblings that paths need below a level where they end, on average} */
    public double siblings(int cap, int depth) {
        return depth <= cap ? 0 : siblings[depth] - siblings[cap];
    }
}
