package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.SizePartKind;

/** Takes what an opening proof consists of, as a scheme tells it: commitments, the first one first, and field elements. */
@FunctionalInterface
public interface ProofSink {
    /**
     * Takes one commitment. How many trees it is, and in which elements, is the layout's to say.
     * @param leaves places that can be opened; not always a power of two
     * @param openings how many of them are opened
     * @param points points of the evaluation domain that are opened together
     * @param part what the opened values are to the proof: {@link SizePartKind#LEAVES} for the trace
     */
    void commitment(double leaves, int openings, double points, double columns, SizePartKind part);

    /** Takes the commitment of each fold. */
    default void folds(Folds folds) {
        folds.forEach((round, leaves, factor) ->
                commitment(Whole.of(leaves), folds.openings(), Whole.of(factor), 1, SizePartKind.FOLD_VALUES));
    }

    /** Takes elements of the extension field that are sent in the clear. */
    default void elements(SizePartKind part, double count) {}
}
