package soundscape.estimator.parameter;

/** The range checks that every parameter record makes when it is built. */
public final class Require {
    /** More grinding than this is out of any prover's reach and outside what the estimator is meant for. */
    public static final int MAX_GRINDING_BITS = 256;

    private Require() {}

    /**
     * Holds an integer parameter to a lower limit.
     *
     * @param least the least value allowed
     * @throws InvalidParameterException if the value is less
     */
    public static long atLeast(String key, long value, long least) {
        if (value < least) {
            throw new InvalidParameterException(key, value, "must be at least " + least, least);
        }
        return value;
    }

    /**
     * Holds an integer parameter to a range.
     *
     * @param least the least value allowed
     * @param most the greatest value allowed
     * @throws InvalidParameterException if the value lies outside
     */
    public static long between(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidParameterException(
                    key, value, "must lie between " + least + " and " + most, value < least ? least : most);
        }
        return value;
    }

    /**
     * Holds a number of grinding bits to what makes sense.
     *
     * @throws InvalidParameterException if negative or above {@value #MAX_GRINDING_BITS}
     */
    public static int grinding(String key, int bits) {
        return (int) between(key, bits, 0, MAX_GRINDING_BITS);
    }

    /**
     * Holds a code's rate to the open interval from 0 to 1.
     *
     * @throws InvalidParameterException if the rate is not strictly between 0 and 1
     */
    public static double rate(String key, double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new InvalidParameterException(key, rate, "must lie strictly between 0 and 1", "0.5");
        }
        return rate;
    }
}
