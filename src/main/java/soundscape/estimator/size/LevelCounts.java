package soundscape.estimator.size;

import org.jspecify.annotations.Nullable;
import soundscape.estimator.arithmetic.Whole;

/**
 * What is sent of a tree when some of its leaves are opened at random, counted level by level. It depends on the tree's
 * form and the number of openings alone, so that one table of sums serves all trees of a proof.
 */
public final class LevelCounts {
    private final TreeForm form;
    private final int openings;
    private final double sent;
    private final boolean once;

    /** Made when asked for, by the reference's model for a verifier's work alone; two threads may make the same. */
    private @Nullable DistinctNodes nodes;

    /** Siblings down to a depth. */
    private final double[] siblings = new double[DistinctNodes.MAX_DEPTH + 1];

    LevelCounts(TreeForm form, int openings) {
        this.form = form;
        this.openings = openings;
        this.sent = Whole.of(openings);
        this.once = form.once();
        if (form.paths() == Paths.REFERENCE) {
            SharedPaths.fill(siblings, openings);
        }
        for (int depth = 1; depth < siblings.length; depth++) {
            siblings[depth] = siblings[depth - 1] + siblingsAt(depth);
        }
    }

    private double siblingsAt(int depth) {
        return switch (form.paths()) {
            case REFERENCE -> siblings[depth];
            case WHOLE -> sent * (form.arity() - 1);
            case ANCESTOR -> (form.arity() - 1) * nodes().met(depth);
            case FRONTIER -> form.arity() * nodes().met(depth - 1) - nodes().met(depth);
        };
    }

    /** {@return which nodes the openings meet} */
    public DistinctNodes nodes() {
        DistinctNodes made = nodes;
        if (made == null) {
            made = new DistinctNodes(form.shares(), openings);
            nodes = made;
        }
        return made;
    }

    /** {@return leaves that are sent of a tree of a depth, on average} */
    public double leaves(int depth) {
        return once ? nodes().met(depth) : sent;
    }

    /** {@return siblings that paths need below a level where they end, on average} */
    public double siblings(int cap, int depth) {
        return depth <= cap ? 0 : siblings[depth] - siblings[cap];
    }
}
