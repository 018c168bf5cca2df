package soundscape.estimator.explanation;

/**
 * One value put into a formula: its symbol, such as "δ", and the field's term ("proximity parameter").
 * @param value as text, a real number to six significant digits
 * @param number in full; NaN for what is no number
 */
public record Quantity(String symbol, String meaning, String value, double number) {
    /** A value that is told only. */
    public Quantity(String symbol, String meaning, String value) {
        this(symbol, meaning, value, Double.NaN);
    }
}
