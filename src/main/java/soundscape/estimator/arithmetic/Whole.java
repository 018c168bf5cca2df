package soundscape.estimator.arithmetic;

/** Whole numbers as {@code double}s, for the loops that an estimate consists of. */
public final class Whole {
    /** A {@code double} this large counts in ones: its last bits are those of a whole number added to it. */
    private static final double ONES = 0x1.8p52;

    private static final long ONES_BITS = Double.doubleToRawLongBits(ONES);

    /** So far from zero whole numbers keep the exponent of {@link #ONES}. */
    private static final long EXACT = 1L << 51;

    private Whole() {}

    /**
     * The same number, exact.
     *
     * <p>By its bits, since a cast waits for whatever its register was last used for (JDK-8318562, mended in Java 22):
     * in a row of error terms for the logarithm before, which makes such a row three times as slow.
     */
    public static double of(int number) {
        return Double.longBitsToDouble(ONES_BITS + number) - ONES;
    }

    /** The same of a number that a {@code double} may have to round, as a cast would. */
    public static double of(long number) {
        return Math.abs(number) <= EXACT ? Double.longBitsToDouble(ONES_BITS + number) - ONES : (double) number;
    }
}
