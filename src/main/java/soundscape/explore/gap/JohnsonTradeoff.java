package soundscape.explore.gap;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorem;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.Interruption;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;

/**
 * What the gap η to the Johnson radius trades: the narrower it is, the greater the interpolation's multiplicity m, the more
 * each query is worth, and the weaker every algebraic term.
 *
 * <p>Of all gaps with one multiplicity, the narrowest is meant: η = √ρ/(2m), where queries are worth the most.
 */
public final class JohnsonTradeoff {
    /** Up to here, every multiplicity is a step. */
    private static final int EVERY = 32;

    /** From step to step beyond. */
    private static final double GROWTH = 1.08;

    /** The greatest multiplicity looked at: what is left to the radius then gains no query a millionth of a bit. */
    private static final int MOST = 1 << 20;

    /** So many digits of η are written at least; they lose next to nothing. */
    private static final int DIGITS = 5;

    private JohnsonTradeoff() {}

    /** The knob that sets the gap; η or m; empty where the circuit is not estimated up to the Johnson bound. */
    public static Optional<CircuitNumber> knob(Circuit circuit) {
        return Stream.of(Knobs.MULTIPLICITY, Knobs.GAP)
                .filter(knob -> circuit.regimes().contains(Regime.JBR)
                        && knob.read(circuit).isPresent())
                .findFirst();
    }

    /** The circuit, estimated up to the Johnson bound, without its gap: two that differ in it alone have one trade. */
    public static Circuit apart(Circuit circuit) {
        return circuit.withGap(
                JohnsonGap.ofMultiplicity(OptionalInt.of(theorem(circuit).leastMultiplicity())));
    }

    private static GapTheorem theorem(Circuit circuit) {
        return circuit.decoding().theorem(Regime.JBR);
    }

    /**
     * The multiplicities looked at, of a circuit with a {@link #knob}; ascending, every one at first, then ever wider
     * apart, to the first with which nothing is claimed.
     */
    public static List<Integer> steps(Circuit circuit) {
        CircuitNumber knob = knob(circuit).orElseThrow();
        List<Integer> all = allSteps(circuit);
        int from = 1;
        int to = all.size() - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (at(circuit, knob, all.get(middle))
                    .filter(point -> point.rest().bits() <= 0)
                    .isPresent()) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return all.subList(0, to + 1);
    }

    /** The same to the end of what is ever looked at. */
    public static List<Integer> allSteps(Circuit circuit) {
        List<Integer> steps = new ArrayList<>();
        int m = theorem(circuit).leastMultiplicity();
        while (m <= MOST) {
            steps.add(m);
            m = m < EVERY ? m + 1 : (int) Math.ceil(m * GROWTH);
        }
        return steps;
    }

    /** Where a circuit that is estimated up to the Johnson bound stands. */
    public static GapPoint now(Circuit circuit) {
        QueriesAgainstRest sides = new QueriesAgainstRest();
        circuit.terms(Regime.JBR, sides);
        String value = knob(circuit).orElseThrow().exact(circuit).orElseThrow();
        ProximityGap gap = circuit.gapAt(Regime.JBR, circuit.rate());
        return new GapPoint(
                gap.multiplicity(),
                gap.eta(),
                value,
                gap.listSize(circuit.opening().dimension()),
                sides.query(),
                sides.rest());
    }

    /** Where the circuit would stand with each multiplicity, ascending, without those that the estimator refuses. */
    public static List<GapPoint> sweep(Circuit circuit) {
        CircuitNumber knob = knob(circuit).orElseThrow();
        return steps(circuit).stream()
                .flatMap(m -> at(circuit, knob, m).stream())
                .toList();
    }

    /** A point outside the valid region has no place on a curve. */
    private static Optional<GapPoint> at(Circuit circuit, CircuitNumber knob, int multiplicity) {
        Interruption.check();
        try {
            return Optional.of(now(knob.turned(circuit, value(circuit, multiplicity))));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** What the circuit's knob is turned to for a multiplicity m: m itself, or η. */
    public static String value(Circuit circuit, int multiplicity) {
        if (knob(circuit).filter(Knobs.MULTIPLICITY::equals).isPresent()) {
            return Integer.toString(multiplicity);
        }
        return NumberText.exact(narrowest(circuit, circuit.rate(), multiplicity));
    }

    /** The narrowest gap η with a multiplicity m at a rate, but for the digits that nobody writes. */
    static double narrowest(Circuit circuit, double rate, int multiplicity) {
        int digits = Math.max(DIGITS, 2 + Integer.toString(multiplicity).length()); // m can be told from its neighbours
        BigDecimal gap = BigDecimal.valueOf(Math.sqrt(rate) / (2.0 * multiplicity))
                .round(new MathContext(digits, RoundingMode.CEILING));
        JohnsonGap stated = JohnsonGap.ofEta(OptionalDouble.of(gap.doubleValue()));
        boolean tooNarrow = circuit.withGap(stated).gapAt(Regime.JBR, rate).multiplicity() > multiplicity;
        return (tooNarrow ? gap.add(lastDigit(gap, digits)) : gap).doubleValue();
    }

    /** Where √ρ/(2η) is whole but for the rounding of doubles, the next number of as many digits is wide enough. */
    private static BigDecimal lastDigit(BigDecimal number, int digits) {
        int wholeDigits = number.precision() - number.scale();
        return BigDecimal.ONE.movePointLeft(digits - wholeDigits);
    }

    /** The multiplicity with the most bits, of at least one point; of several, the least multiplicity. */
    public static GapPoint best(List<GapPoint> points) {
        return points.stream()
                .max(Comparator.comparingDouble(GapPoint::total)
                        .thenComparing(Comparator.comparingDouble(GapPoint::multiplicity)
                                .reversed()))
                .orElseThrow();
    }
}
