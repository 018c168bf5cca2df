package soundscape.estimator.layout;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.Prover;
import soundscape.estimator.scheme.Opening;

/** The layouts that are known. */
public final class Layouts {
    /** The openings as soundcalc counts them, in the expected case: of no prover, for comparison. */
    public static final Layout SOUNDCALC = Soundcalc.SOUNDCALC;

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
        return Layout.of(new Prover("none", "", "", false), new Nothing());
    }

    /** {@return the layout of a prover, by its name in files} */
    public static Optional<Layout> of(String prover) {
        for (Layout layout : ALL) {
            if (layout.name().equals(prover)) {
                return Optional.of(layout);
            }
        }
        return Optional.empty();
    }

    /** {@return the provers that write such openings, by their names} */
    public static List<String> writing(Opening opening) {
        return ALL.stream()
                .filter(layout -> !layout.equals(SOUNDCALC) && layout.fits(opening))
                .map(Layout::name)
                .toList();
    }

    private record Nothing() implements Law {
        @Override
        public boolean fits(Opening opening) {
            return false;
        }

        @Override
        public void tell(ProofShape shape, LayoutSink sink) {}
    }
}
