package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.TREES;

import java.util.function.DoubleToIntFunction;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/** What proofs over FRI have in common, told part by part. */
final class FriParts {
    private FriParts() {}

    /** Trees of rows of the domain. */
    static void rows(ProofShape shape, LayoutSink sink, String of, int count, double rowBits, int cap) {
        Fri fri = shape.fri();
        sink.trees(of, count, shape.domainSize(), fri.queries(), rowBits, SizePartKind.LEAVES, cap);
    }

    /** Columns of the base field, spread evenly over the trees of the trace. */
    static void columns(ProofShape shape, LayoutSink sink, String of, double columns, int cap) {
        int trees = shape.whole(TREES);
        rows(shape, sink, of, trees, columns / Whole.of(trees) * shape.base(), cap);
    }

    /**
     * A tree a fold, opened at what it folds into one.
     * @param besideLeaf bits beside each opened leaf
     * @param cap levels below the root at which paths of a tree of so many leaves end
     */
    static void folds(ProofShape shape, LayoutSink sink, double besideLeaf, DoubleToIntFunction cap) {
        sink.folds(shape.fri().folds(), shape.extension(), besideLeaf, cap);
    }

    /** The same where all paths end as many levels below the root. */
    static void folds(ProofShape shape, LayoutSink sink, double besideLeaf, int cap) {
        folds(shape, sink, besideLeaf, leaves -> cap);
    }

    /** The evaluations, and the last polynomial as its coefficients. */
    static void values(ProofShape shape, LayoutSink sink) {
        sink.bits(SizePartKind.EVALUATIONS, shape.value(EVALUATIONS) * shape.extension());
        coefficients(shape, sink);
    }

    /** The last polynomial as its coefficients. */
    static void coefficients(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        sink.bits(SizePartKind.LAST_POLYNOMIAL, fri.rate() * Whole.of(fri.earlyStopSize()) * shape.extension());
    }
}
