package soundscape.estimator.layout;

import java.util.function.DoubleToIntFunction;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Folds;

/** Takes what a prover's proof consists of, in plain numbers: a sweep asks for it at every point. */
public interface LayoutSink {
    /**
     * Takes trees that are opened alike.
     * @param of what is committed, such as "fixed columns"
     * @param cap levels below the root at which paths end
     */
    void trees(String of, int count, double leaves, int openings, double leafBits, SizePartKind part, int cap);

    /**
     * Takes the tree of each fold, opened at what it folds into one.
     * @param elementBits bits of an element of a leaf
     * @param besideLeaf bits beside each opened leaf
     * @param cap levels below the root at which paths of a tree of so many leaves end
     */
    default void folds(Folds folds, double elementBits, double besideLeaf, DoubleToIntFunction cap) {
        folds.forEach((round, leaves, factor) -> {
            double places = Whole.of(leaves);
            double leafBits = Whole.of(factor) * elementBits + besideLeaf;
            trees(
                    "fold " + round,
                    1,
                    places,
                    folds.openings(),
                    leafBits,
                    SizePartKind.FOLD_VALUES,
                    cap.applyAsInt(places));
        });
    }

    /** Takes what is sent beside opened leaves and their paths; bits. */
    void bits(SizePartKind kind, double bits);
}
