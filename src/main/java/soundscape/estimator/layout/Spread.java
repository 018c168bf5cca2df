package soundscape.estimator.layout;

import java.util.HashMap;
import java.util.Map;
import soundscape.estimator.size.DistinctNodes;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/**
 * How far a proof's size varies with the positions drawn. A size is linear in the numbers of distinct nodes that the
 * openings meet, depth by depth, whose covariances are known; positions of later trees are those of the first, cut off, or
 * their remainders, which are taken to be independent (the deviation is then an eighth low). The sum of hundreds of such counts is all but normal, which the quantiles take it for.
 */
public final class Spread {
    /** How many deviations below the mean 5 % of a normal distribution lie. */
    private static final double FIVE_PERCENT = 1.6448536269514722;

    private static final int MAX_DEPTH = 64;

    private final TreeForm form;
    private final double digest;
    private final double mean;
    private final boolean remainders;
    private final Map<Draws, double[]> weights = new HashMap<>();

    private Spread(ProofShape shape) {
        this.form = shape.form();
        this.digest = shape.digest();
        this.mean = shape.bits();
        this.remainders = shape.stated().layout().folding() == Layout.Folding.REMAINDER;
        if (form.random()) {
            OpenedTrees.of(shape).forEach(this::weigh);
        }
    }

    /** {@return the size of a proof with its spread} */
    public static Spread of(ProofShape shape) {
        return new Spread(shape);
    }

    /** Adds what a node more at each depth costs. */
    private void weigh(OpenedTrees opened) {
        Tree tree = opened.tree();
        int depth = tree.depth();
        Draws draws = new Draws(tree.openings(), remainders ? depth : 0);
        double[] bits = weights.computeIfAbsent(draws, key -> new double[MAX_DEPTH + 1]);
        double digests = opened.count() * digest;
        if (form.once()) {
            bits[depth] += opened.count() * tree.leafBits();
        }
        for (int d = tree.cap() + 1; d <= depth; d++) {
            if (form.paths() == Paths.FRONTIER) {
                bits[d - 1] += digests * form.arity();
                bits[d] -= digests;
            } else if (form.paths() == Paths.ANCESTOR) {
                bits[d] += digests * (form.arity() - 1);
            }
        }
    }

    /** {@return the mean; bits} */
    public double mean() {
        return mean;
    }

    /** {@return the size that 5 % of the proofs stay below; bits} */
    public double low() {
        return mean - FIVE_PERCENT * deviation();
    }

    /** {@return the size that 5 % of the proofs exceed; bits} */
    public double high() {
        return mean + FIVE_PERCENT * deviation();
    }

    /** {@return the standard deviation; bits} */
    public double deviation() {
        double variance = 0;
        for (Map.Entry<Draws, double[]> draws : weights.entrySet()) {
            variance += variance(form.counts(draws.getKey().openings()).nodes(), draws.getValue());
        }
        return Math.sqrt(Math.max(0, variance));
    }

    private static double variance(DistinctNodes nodes, double[] bits) {
        double variance = 0;
        for (int i = 1; i < bits.length; i++) {
            for (int j = 1; bits[i] != 0 && j < bits.length; j++) {
                variance += bits[j] == 0 ? 0 : bits[i] * bits[j] * nodes.covariance(i, j);
            }
        }
        return variance;
    }

    /** Trees that are opened at the same positions; a depth where those of other depths are opened at others. */
    private record Draws(int openings, int depth) {}
}
