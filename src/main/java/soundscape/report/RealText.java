package soundscape.report;

import java.util.Collection;
import java.util.Optional;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RealSize;

/** What is told of the proof that a prover sends. */
public final class RealText {
    /** A column's head. */
    public static final String HEAD = "real KiB";

    private static final String UNKNOWN = "–";

    private RealText() {}

    /** {@return whole KiB, rounded up, with a sign where they are not exact; a dash where no layout is stated} */
    public static String kib(Optional<RealSize> real) {
        return real.isPresent() ? SizeWords.real(real.get()) : UNKNOWN;
    }

    /** {@return a size as a sentence goes on, such as ", 255 real"; nothing where no layout is stated} */
    public static String more(Optional<RealSize> real) {
        return real.map(known -> ", " + SizeWords.real(known) + " KiB real").orElse("");
    }

    /** {@return whose proof it is and how far it can be trusted} */
    public static String source(RealSize real) {
        return (real.exact() ? "exact" : "not exact") + ", as " + real.prover().name() + " writes it " + trust(real);
    }

    /** {@return what it was taken from and how well that was checked, in brackets} */
    public static String trust(RealSize real) {
        return "(" + real.prover().source() + "; " + real.prover().checked() + ")";
    }

    /** {@return whether a table of some circuits has a column for it} */
    public static boolean isIn(Collection<CircuitEstimate> circuits) {
        for (CircuitEstimate circuit : circuits) {
            if (circuit.size().real().isPresent()) {
                return true;
            }
        }
        return false;
    }
}
