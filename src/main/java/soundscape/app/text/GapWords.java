package soundscape.app.text;

import java.util.List;
import java.util.stream.Collectors;
import soundscape.config.Compatibility;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.explore.gap.BestGaps;
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
        if (Compatibility.hasOwnGaps(circuit)) {
            List<Double> each = BestGaps.multiplicities(circuit);
            return multiplicity(each.get(0)) + " … " + NumberText.format(each.get(each.size() - 1));
        }
        return isDefault(circuit)
                ? "η = " + byDefault(circuit)
                : multiplicity(JohnsonTradeoff.now(circuit).multiplicity());
    }

    private static boolean isDefault(Circuit circuit) {
        return circuit.decoding().gap().isDefault();
    }

    private static String byDefault(Circuit circuit) {
        return JohnsonGap.defaultFormula(circuit.rate(), circuit.field());
    }

    private static String multiplicity(double m) {
        return "m = " + NumberText.format(m);
    }

    private static String multiplicities(Circuit circuit) {
        return "m = "
                + BestGaps.multiplicities(circuit).stream()
                        .map(NumberText::format)
                        .collect(Collectors.joining(", "));
    }

    /** The present gap, where it is estimated up to the Johnson bound: "m = 40 · η = 0.003125 = ρ/20 · L ≤ 640". */
    public static String now(Circuit circuit, GapPoint now) {
        if (Compatibility.hasOwnGaps(circuit)) {
            return "each iteration its own: " + multiplicities(circuit) + "; soundcalc reads one for all";
        }
        String gap = "η = " + NumberText.format(now.gap());
        return multiplicity(now.multiplicity()) + " · " + (isDefault(circuit) ? gap + " = " + byDefault(circuit) : gap)
                + " · L ≤ " + NumberText.format(Math.ceil(now.listSize()));
    }

    /** The best gap against the present one, such as "best: m = 90, 57.8 bits; now 57.6". */
    public static String best(GapPoint now, GapPoint best) {
        return isBest(now, best)
                ? "no other gap is better than these " + bits(now.total()) + " bits"
                : "best: " + multiplicity(best.multiplicity()) + ", " + bits(best.total()) + " bits; now "
                        + bits(now.total());
    }

    /** The best gaps for iterations against the present one, such as "best for each iteration: 58.1 bits with m = 13, 42, 90". */
    public static String bestRounds(GapPoint now, Circuit best) {
        GapPoint reached = JohnsonTradeoff.now(best);
        return isBest(now, reached)
                ? "nor are gaps for each iteration"
                : "best for each iteration: " + bits(reached.total()) + " bits with " + multiplicities(best)
                        + "; soundcalc reads one for all";
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
