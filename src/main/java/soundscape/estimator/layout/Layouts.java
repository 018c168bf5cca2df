package soundscape.estimator.layout;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.size.ProofSink;
import soundscape.estimator.size.Trees;

/** The layouts that are known. */
public final class Layouts {
    /** The openings as soundcalc counts them, in the expected case: of no prover, for comparison. */
    public static final Layout SOUNDCALC = Layout.of(
            new Prover("soundcalc", "soundcalc d9078d6", "a model of no prover in particular", false),
            Scheme.class::isInstance,
            (shape, sink) -> shape.opening()
                    .contents(
                            new Reference(new Trees(shape.opening().rules(), shape.field()), shape.hashBits(), sink)));

    /** Every layout, soundcalc's first. */
    public static final List<Layout> ALL = List.of(
            SOUNDCALC,
            Pil2.PIL2,
            Pil2.PIL_STARK,
            Plonky2.PLONKY2,
            Risc0.RISC0,
            Winterfell.WINTERFELL,
            Genstark.GENSTARK,
            Plonky3.SINCE_AUGUST_2026,
            Plonky3.UNTIL_AUGUST_2026,
            Plonky3.UNTIL_JULY_2026,
            JaggedBaseFold.SP1,
            JaggedWhir.ZIREN,
            Stwo.STWO);

    private Layouts() {}

    /** {@return what stands for a layout that is not known: it writes no proofs} */
    public static Layout none() {
        return Layout.of(new Prover("none", "", "", false), opening -> false, (shape, sink) -> {});
    }

    /** {@return the layout of a prover, by its name in files} */
    public static Optional<Layout> of(String prover) {
        return ALL.stream().filter(layout -> layout.name().equals(prover)).findFirst();
    }

    /** {@return the provers that write such openings, by their names} */
    public static List<String> writing(Opening opening) {
        return ALL.stream()
                .filter(layout -> !layout.equals(SOUNDCALC) && layout.fits().test(opening))
                .map(Layout::name)
                .toList();
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
