package soundscape.report.size;

import java.util.List;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.layout.Spread;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.SizePartKind;

/**
 * A proof as its prover sends it.
 * @param size not exact where nobody writes this proof
 * @param trees what is opened, in the order of the proof
 * @param spread its mean, and how far it varies with what is drawn
 * @param guesses what was taken though the prover is not known to do so
 * @param doubts why its prover would not write this very proof
 * @param left parts that soundcalc counts beside the openings, and the layout does not
 */
record RealProof(
        RealSize size,
        List<OpenedTrees> trees,
        Spread spread,
        List<LayoutKey> guesses,
        List<String> doubts,
        List<SizePartKind> left) {
    RealProof {
        trees = List.copyOf(trees);
        guesses = List.copyOf(guesses);
        doubts = List.copyOf(doubts);
        left = List.copyOf(left);
    }

    static RealProof of(ProofShape shape, RealSize real, ProofSize size) {
        return new RealProof(
                real,
                OpenedTrees.of(shape),
                Spread.of(shape),
                shape.guesses().toList(),
                shape.doubts(),
                size.notCounted());
    }

    /** Whether the size depends on the positions drawn. */
    boolean varies() {
        return spread.deviation() > 0;
    }
}
