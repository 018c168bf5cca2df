package soundscape.estimator.explanation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader needs to check a number: the formula, the values put in, in its order, and where it is stated. */
public record Explanation(String formula, List<Quantity> values, Source source) {
    private static final MathContext DIGITS = new MathContext(6);

    /** Whole numbers below this are written out. */
    private static final double LARGEST_PLAIN = 1e15;

    /** Fractions below this are written with an exponent. */
    private static final double SMALLEST_PLAIN = 1e-4;

    /** Copies the list. */
    public Explanation {
        values = List.copyOf(values);
    }

    /** An explanation without values yet; see {@link #with}. */
    public static Explanation of(String formula, Paper paper, String place) {
        return new Explanation(formula, List.of(), new Source(paper, place));
    }

    /** Adds a value; its meaning is the field's term. */
    public Explanation with(String symbol, String meaning, String value) {
        return with(new Quantity(symbol, meaning, value));
    }

    private Explanation with(Quantity quantity) {
        List<Quantity> longer = new ArrayList<>(values);
        longer.add(quantity);
        return new Explanation(formula, longer, source);
    }

    /** Adds a whole number; its meaning is the field's term. */
    public Explanation with(String symbol, String meaning, long value) {
        return with(new Quantity(symbol, meaning, Long.toString(value), value));
    }

    /** Adds a real number, to six significant digits; its meaning is the field's term. */
    public Explanation with(String symbol, String meaning, double value) {
        return with(new Quantity(symbol, meaning, shown(value), value));
    }

    private static String shown(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
        return Math.abs(value) >= SMALLEST_PLAIN ? rounded.toPlainString() : rounded.toString();
    }

    /** Adds a large quantity by its base-2 logarithm; its meaning is the field's term. */
    public Explanation withPowerOfTwo(String symbol, String meaning, double log2) {
        return with(symbol, meaning, String.format(Locale.ROOT, "2^%.4f", log2).replaceFirst("\\.?0+$", ""));
    }
}
