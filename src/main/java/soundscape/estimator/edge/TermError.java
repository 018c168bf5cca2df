package soundscape.estimator.edge;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Explanation;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;

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
        double rate = why.values().stream()
                .filter(quantity -> quantity.symbol().equals(RATE))
                .mapToDouble(Quantity::number)
                .findFirst()
                .orElseGet(circuit::rate);
        values.put(GAP, gap(rate));
        return evaluated("1 − √ρ − η");
    }

    private Interval gap(double rate) {
        JohnsonGap stated = circuit.decoding().gap();
        if (stated.isDefault()) {
            return evaluated(JohnsonGap.defaultFormula(rate, circuit.field()));
        }
        return stated.multiplicity().isPresent()
                ? evaluated("√ρ/" + 2L * stated.multiplicity().getAsInt())
                : Interval.of(stated.eta().orElseThrow(), digits);
    }
}
