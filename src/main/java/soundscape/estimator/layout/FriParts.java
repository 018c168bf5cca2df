package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.TREES;

import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.size.Tree;

/** What proofs over FRI have in common, told part by part. */
final class FriParts {
    /** Written once: a sweep asks for the trees at every point. */
    private static final String[] FOLDS = IntStream.rangeClosed(1, Long.SIZE)
            .mapToObj(round -> "fold " + round)
            .toArray(String[]::new);

    private FriParts() {}

    /** A tree of rows of the domain, from which levels below the root are known. */
    static Tree rows(ProofShape shape, double rowBits, int known) {
        Fri fri = shape.fri();
        return shape.tree(fri.domainSize(), fri.queries(), rowBits, SizePartKind.LEAVES, known);
    }

    /** Columns of the base field, spread evenly over the trees of the trace. */
    static void columns(ProofShape shape, LayoutSink sink, String of, double columns, int known) {
        int trees = shape.whole(TREES);
        sink.trees(of, trees, rows(shape, columns / trees * shape.base(), known));
    }

    /**
     * A tree a fold, opened at what it folds into one.
     * @param besideLeaf bits beside each opened leaf
     * @param known levels that are known of a tree of so many leaves
     */
    static void folds(ProofShape shape, LayoutSink sink, double besideLeaf, DoubleToIntFunction known) {
        Fri fri = shape.fri();
        List<Integer> factors = fri.foldingFactors();
        long leaves = (long) fri.domainSize();
        for (int i = 0; i < factors.size(); i++) {
            int factor = factors.get(i);
            leaves = Fri.folded(leaves, factor);
            double leafBits = Whole.of(factor) * shape.extension() + besideLeaf;
            int top = known.applyAsInt((double) leaves);
            sink.trees(
                    FOLDS[Math.min(i, FOLDS.length - 1)],
                    1,
                    shape.tree((double) leaves, fri.queries(), leafBits, SizePartKind.FOLD_VALUES, top));
        }
    }

    /** The evaluations, and the last polynomial as its coefficients. */
    static void values(ProofShape shape, LayoutSink sink) {
        sink.bits(SizePartKind.EVALUATIONS, shape.value(EVALUATIONS) * shape.extension());
        coefficients(shape, sink);
    }

    /** The last polynomial as its coefficients. */
    static void coefficients(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        sink.bits(SizePartKind.LAST_POLYNOMIAL, fri.rate() * fri.earlyStopSize() * shape.extension());
    }
}
