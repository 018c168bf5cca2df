package soundscape.estimator.explanation;

/** One value put into a formula, as text; its symbol, such as "δ", and the field's term ("proximity parameter"). */
public record Quantity(String symbol, String meaning, String value) {}
