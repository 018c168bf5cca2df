package soundscape.app.text;

import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.explore.gap.GapPoint;
import soundscape.explore.gap.JohnsonTradeoff;
import soundscape.explore.knob.NumberText;

/** The gap to the Johnson radius in words. */
public final class GapWords {
    /** Bits closer than this are shown alike. */
    private static final double SHOWN_ALIKE = 0.05;

    private GapWords() {}

    /**
     * The present gap for a heading: "η = ρ/20" for a default, "m = 12" for a stated gap; empty where there is none.
     */
    public static String summary(Circuit circuit) {
        if (JohnsonTradeoff.knob(circuit).isEmpty()) {
            return "";
        }
        return isDefault(circuit) ? "η = " + byDefault(circuit) : multiplicity(JohnsonTradeoff.now(circuit));
    }

    private static boolean isDefault(Circuit circuit) {
        return circuit.decoding().gap().isDefault();
    }

    private static String byDefault(Circuit circuit) {
        return JohnsonGap.defaultFormula(circuit.rate(), circuit.field());
    }

    private static String multiplicity(GapPoint point) {
        return "m = " + NumberText.format(point.multiplicity());
    }

    /** The present gap, where it is estimated up to the Johnson bound: "m = 40 · η = 0.003125 = ρ/20 · L ≤ 640". */
    public static String now(Circuit circuit, GapPoint now) {
        String gap = "η = " + NumberText.format(now.gap());
        return multiplicity(now) + " · " + (isDefault(circuit) ? gap + " = " + byDefault(circuit) : gap) + " · L ≤ "
                + NumberText.format(Math.ceil(now.listSize()));
    }

    /** The best gap against the present one, such as "best: m = 90, 57.8 bits; now 57.6". */
    public static String best(GapPoint now, GapPoint best) {
        return isBest(now, best)
                ? "no other gap is better than these " + bits(now.total()) + " bits"
                : "best: " + multiplicity(best) + ", " + bits(best.total()) + " bits; now " + bits(now.total());
    }

    /** Whether the present gap is as good as the best: true if no step gains what is shown. */
    public static boolean isBest(GapPoint now, GapPoint best) {
        return best.total() - now.total() < SHOWN_ALIKE;
    }

    /** Bits before flooring as they are shown, such as "57.6". */
    public static String bits(double bits) {
        return Decimals.down(bits, 1);
    }
}
