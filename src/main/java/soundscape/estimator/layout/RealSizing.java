package soundscape.estimator.layout;

import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;

/** Adds up the proof that a prover sends, in bare sums, since a sweep asks for it at every point. */
final class RealSizing implements LayoutSink {
    private final double digest;
    private final ProofSize.Builder size;
    private double sum;
    private boolean random;

    private RealSizing(ProofShape shape, ProofSize.Builder size) {
        this.digest = shape.digest();
        this.size = size;
    }

    /** Adds the real size to soundcalc's. */
    static void add(ProofShape shape, ProofSize.Builder size) {
        RealSizing sizing = new RealSizing(shape, size);
        Layout layout = shape.stated().layout();
        layout.law().tell(shape, sizing);
        boolean exact = layout.prover().exact()
                && !sizing.random
                && shape.guesses().findAny().isEmpty();
        size.real(new RealSize(layout.prover(), sizing.sum, exact));
    }

    @Override
    public void trees(String of, int count, Tree tree) {
        bits(tree.part(), count * tree.openedBits());
        bits(SizePartKind.PATHS, count * tree.expectedPathBits(digest));
        random |= tree.random();
    }

    @Override
    public void bits(SizePartKind kind, double bits) {
        sum += bits;
        size.addReal(kind, bits);
    }
}
