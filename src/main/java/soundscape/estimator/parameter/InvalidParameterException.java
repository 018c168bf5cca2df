package soundscape.estimator.parameter;

/**
 * A parameter that breaks a condition of the estimator: says which, the value, the condition, and a value that would do.
 *
 * <p>Carries no stack trace: a sweep may meet thousands of such points, and what a reader needs is in the fields.
 */
public final class InvalidParameterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String value;
    private final String condition;
    private final String remedy;

    /**
     * Describes one broken condition.
     * @param key the parameter's key in a configuration file, such as {@code num_queries}
     * @param condition what must hold, as the end of a sentence that begins with the key: "must be at least 1"
     * @param remedy a value (or change) that would do, such as "1"
     */
    public InvalidParameterException(String key, Object value, String condition, Object remedy) {
        super(null, null, false, false);
        this.key = key;
        this.value = String.valueOf(value);
        this.condition = condition;
        this.remedy = String.valueOf(remedy);
    }

    /** The key of the parameter in a configuration file, such as {@code rho}. */
    public String key() {
        return key;
    }

    /** The offending value. */
    public String value() {
        return value;
    }

    /** The condition that the value breaks; the end of a sentence that begins with the key. */
    public String condition() {
        return condition;
    }

    /** What would do instead. */
    public String remedy() {
        return remedy;
    }

    /** The same condition, for a parameter that goes by another key. */
    public InvalidParameterException withKey(String otherKey) {
        return new InvalidParameterException(otherKey, value, condition, remedy);
    }

    /** The same condition, said of a circuit by name. */
    public InvalidParameterException in(String circuit) {
        return new InvalidParameterException(key, value, condition + " (circuit " + circuit + ")", remedy);
    }

    /** The sentence without what would do: key, value and condition. */
    public String complaint() {
        return key + " = " + value + ": " + key + " " + condition;
    }

    /** One sentence: key, value, condition, and a value that would do. */
    @Override
    public String getMessage() {
        return complaint() + "; " + remedy + " would do";
    }
}
