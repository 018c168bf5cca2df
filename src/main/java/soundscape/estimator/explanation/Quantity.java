package soundscape.estimator.explanation;

/**
 * One value put into a formula.
 *
 * @param symbol the formula's symbol, such as "δ"
 * @param meaning the field's term for it, such as "proximity parameter"
 * @param value its value as text
 */
public record Quantity(String symbol, String meaning, String value) {}
