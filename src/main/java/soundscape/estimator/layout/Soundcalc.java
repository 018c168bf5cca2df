package soundscape.estimator.layout;

import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.Trees;

/** The openings as soundcalc counts them, in the expected case. */
final class Soundcalc implements Law {
    static final Layout SOUNDCALC = Layout.of(
            new Prover("soundcalc", "soundcalc d9078d6", "a model of no prover in particular", false), new Soundcalc());

    private Soundcalc() {}

    @Override
    public boolean fits(Opening opening) {
        return opening instanceof Scheme;
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Trees trees = new Trees(shape.opening().rules(), shape.field());
        shape.opening().contents(new Reference(trees, shape.hashBits(), sink));
    }

    private record Reference(Trees trees, double digest, LayoutSink sink) implements ProofSink {
        @Override
        public void commitment(double leaves, int openings, double points, double columns, SizePartKind part) {
            sink.trees(
                    part.label(), trees.count(part), leaves, openings, trees.leafBits(points, columns, part), part, 0);
            sink.bits(SizePartKind.ROOTS, trees.count(part) * digest);
        }

        @Override
        public void elements(SizePartKind part, double count) {
            sink.bits(part, count * trees.elementBits());
        }
    }
}
