package soundscape.estimator.parameter;

/** The range checks that every parameter record makes when it is built. */
public final class Require {
    /** More grinding than this is out of any prover's reach and outside what the estimator is meant for. */
    public static final int MAX_GRINDING_BITS = 256;

    private Require() {}

    /** Holds an integer parameter to a lower limit, itself allowed; throws if it is less. */
    public static long atLeast(String key, long value, long least) {
        if (value < least) {
            throw new InvalidParameterException(key, value, "must be at least " + least, least);
        }
        return value;
    }

    /** Holds an integer parameter to a range, both ends allowed; throws if it lies outside. */
    public static long between(String key, long value, long least, long most) {
        if (value < least || value > most) {
            throw new InvalidParameterException(
                    key, value, "must lie between " + least + " and " + most, value < least ? least : most);
        }
        return value;
    }

    /** Holds a number of grinding bits to what makes sense, 0 to {@value #MAX_GRINDING_BITS}; throws if it is none. */
    public static int grinding(String key, int bits) {
        return (int) between(key, bits, 0, MAX_GRINDING_BITS);
    }

    /** Holds a code's rate to the open interval from 0 to 1; throws if it lies outside. */
    public static double rate(String key, double rate) {
        if (!(rate > 0 && rate < 1)) {
            throw new InvalidParameterException(key, rate, "must lie strictly between 0 and 1", "0.5");
        }
        return rate;
    }
}
