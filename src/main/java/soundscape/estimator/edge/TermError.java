package soundscape.estimator.edge;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.estimator.scheme.Iterated;

/** Evaluates a term's error by the formula and the values of its own explanation, to so many digits. */
final class TermError {
    /** A value that was computed has passed through a few roundings of 2^−53 each. */
    private static final double ROUNDED = 0x1p-44;

    /** Whole doubles below this are what they stand for. */
    private static final double WHOLE = 0x1p53;

    private static final String RATE = "ρ";
    private static final String GAP = "η";
    private static final String RADIUS = "δ";
    private static final String ERROR = "ε = ";
    private static final String NUMERATOR = "ε·F/L";

    private final Circuit circuit;
    private final int digits;
    private final Map<String, Interval> values = new HashMap<>();

    private TermError(Circuit circuit, int digits) {
        this.circuit = circuit;
        this.digits = digits;
    }

    /** The error; empty where its formula cannot be evaluated. */
    static Optional<Interval> of(Circuit circuit, Regime regime, Term term, int digits) {
        try {
            return Optional.of(
                    new TermError(circuit, digits).of(regime, term.why().get()));
        } catch (IllegalArgumentException | ArithmeticException unread) {
            return Optional.empty();
        }
    }

    private Interval of(Regime regime, Explanation why) {
        for (Quantity quantity : why.values()) {
            if (!Double.isNaN(quantity.number())) {
                values.put(quantity.symbol(), value(quantity));
            }
        }
        Field field = circuit.field();
        values.put("F", Interval.of(new BigDecimal(field.base().modulus().pow(field.degree())), digits));
        if (values.containsKey(RADIUS)) {
            values.put(RADIUS, radius(regime, why));
        }
        return evaluated(formula(why));
    }

    private Interval evaluated(String formula) {
        return FormulaValue.of(formula, values, digits);
    }

    /** What stands behind the ε, without what defines a symbol of it; by its numerator, where that was put in as a whole. */
    private String formula(Explanation why) {
        String whole = values.containsKey(NUMERATOR) ? ERROR + NUMERATOR + "·L/F" : why.formula();
        int definition = whole.indexOf(", P(n) =");
        return (definition < 0 ? whole : whole.substring(0, definition)).substring(ERROR.length());
    }

    /** The rate and halves of whole numbers are exact; all else was computed, or, as a reduction's error, somewhere else. */
    private Interval value(Quantity quantity) {
        double number = quantity.number();
        boolean exact =
                quantity.symbol().equals(RATE) || (2 * number == Math.rint(2 * number) && Math.abs(number) < WHOLE);
        return exact ? Interval.of(number, digits) : Interval.about(number, ROUNDED, digits);
    }

    /** δ by its definition, from the rate and the gap as they are stated. */
    private Interval radius(Regime regime, Explanation why) {
        if (regime == Regime.UDR) {
            return evaluated("(1 − ρ)/2");
        }
        double rate = number(why, RATE).orElseGet(circuit::rate);
        values.put(GAP, gap(rate, stated(rate, why)));
        return evaluated("1 − √ρ − η");
    }

    private static OptionalDouble number(Explanation why, String symbol) {
        return why.values().stream()
                .filter(quantity -> quantity.symbol().equals(symbol))
                .mapToDouble(Quantity::number)
                .findFirst();
    }

    /** Of the rounds' gaps, that of a round with the rate and next to the gap that was computed: two rounds may share a rate. */
    private JohnsonGap stated(double rate, Explanation why) {
        JohnsonGap whole = circuit.decoding().gap();
        if (!(circuit.opening() instanceof Iterated iterated)
                || iterated.rounds().gaps().isEmpty()) {
            return whole;
        }
        double computed = number(why, GAP).orElse(0);
        return IntStream.range(0, iterated.rounds().count())
                .filter(i -> iterated.rounds().rateAt(i) == rate)
                .mapToObj(i -> iterated.gapOf(i, whole))
                .min(Comparator.comparingDouble(gap -> Math.abs(gap.etaAt(rate, circuit.field()) - computed)))
                .orElseThrow(IllegalArgumentException::new);
    }

    private Interval gap(double rate, JohnsonGap stated) {
        if (stated.isDefault()) {
            return evaluated(JohnsonGap.defaultFormula(rate, circuit.field()));
        }
        return stated.multiplicity().isPresent()
                ? evaluated("√ρ/" + 2L * stated.multiplicity().getAsInt())
                : Interval.of(stated.eta().orElseThrow(), digits);
    }
}
