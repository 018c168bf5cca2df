package soundscape.estimator.layout;

import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/** Takes the trees of a prover's proof alone, each as one that can be asked what its openings cost. */
abstract class TreeSink implements LayoutSink {
    private final TreeForm form;

    TreeSink(ProofShape shape) {
        this.form = shape.form();
    }

    /** Takes trees that are opened alike, at least one. */
    abstract void trees(String of, int count, Tree tree);

    @Override
    public final void trees(
            String of, int count, double leaves, int openings, double leafBits, SizePartKind part, int cap) {
        if (count > 0) {
            trees(of, count, new Tree(form, leaves, openings, leafBits, part, cap));
        }
    }

    @Override
    public final void bits(SizePartKind kind, double bits) {}
}
