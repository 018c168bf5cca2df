package soundscape.estimator.arithmetic;

import java.math.BigInteger;

/**
 * Base-2 logarithms and the arithmetic of probabilities given as bits.
 *
 * <p>An error probability ε is carried as its <em>bits</em>, −log2 ε: products of errors become sums, and neither ten
 * thousand queries nor a field of two thousand bits can underflow.
 */
public final class Log2 {
    /** Above this many bits a {@link BigInteger} no longer converts to a finite {@code double} without scaling. */
    private static final int SAFE_BIT_LENGTH = 1000;

    /** 1/ln 2, so that no logarithm waits for a division. Times ln 2 it is 1 exactly. */
    private static final double PER_LN_2 = 1 / Math.log(2);

    /** How many bits of a {@code double} lie behind its exponent. */
    private static final int FRACTION_LENGTH = 52;

    private static final long FRACTION = (1L << FRACTION_LENGTH) - 1;

    private static final long EXPONENT = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    private static final long ONE = Double.doubleToRawLongBits(1.0);

    /** Beyond so many bits of difference the lesser of two quantities is lost to rounding. */
    private static final double NEGLIGIBLE = 64;

    /** What the logarithm of a sum is bounded by gets no finer beyond so many bits of difference. */
    private static final double FAR = 40;

    /** A little above 1/ln 2, the greatest slope of log2(1 + x). */
    private static final double SLOPE = 1.5;

    private Log2() {}

    /**
     * log2 of a positive number, exact for powers of two.
     *
     * <p>Splitting off the binary exponent keeps the absolute error near that of the mantissa's logarithm, so that a
     * level next to a whole number of bits is not lost to rounding.
     */
    public static double of(double x) {
        int exponent = Math.getExponent(x);
        if (exponent > Double.MAX_EXPONENT || exponent < Double.MIN_EXPONENT) {
            return Math.log(x)
                    * PER_LN_2; // zero, subnormal, infinite: the general function already says the right thing
        }
        double mantissa = Double.longBitsToDouble((Double.doubleToRawLongBits(x) & ~EXPONENT) | ONE);
        return Whole.of(exponent) + Math.log(mantissa) * PER_LN_2;
    }

    /** The base-2 logarithm of a positive integer of any size; log2 x. */
    public static double of(BigInteger x) {
        int shift = Math.max(0, x.bitLength() - SAFE_BIT_LENGTH);
        return of(x.shiftRight(shift).doubleValue()) + shift;
    }

    /** The next whole number above log2 x, x &gt; 0, for almost nothing: what shows that a term cannot be the least. */
    public static double above(double x) {
        return x <= Double.MAX_VALUE ? Whole.of(Math.getExponent(x) + 1) : Double.POSITIVE_INFINITY;
    }

    /** Two to a whole power, −1022 to 1023, exact. */
    public static double power(int exponent) {
        return Double.longBitsToDouble(ONE + ((long) exponent << FRACTION_LENGTH));
    }

    /** Two to any real power; 0 or infinity where a {@code double} ends. */
    public static double exp2(double exponent) {
        return Math.pow(2, exponent);
    }

    /** Bits of a sum of two errors (a union bound): −log2(2^−a + 2^−b), at most the lesser; infinite bits: no error. */
    public static double addErrors(double a, double b) {
        double least = Math.min(a, b);
        double difference = Math.abs(a - b);
        if (!(difference <= NEGLIGIBLE)) {
            return least; // also where one of them, or both, are infinite
        }
        return least - Math.log(1 + exp2(-difference)) * PER_LN_2; // log1p would be exact beyond what least can hold
    }

    /** A bound, for almost nothing, that {@link #addErrors} does not fall below. */
    public static double leastOfSum(double a, double b) {
        double difference = Math.min(Math.abs(a - b), FAR);
        return Math.min(a, b) - Math.min(1, SLOPE * power(-(int) difference)); // log2(1 + x) for x = 2^−difference
    }

    /** log2 of the difference of two quantities given by their logarithms: log2(2^a − 2^b); NaN where a ≤ b. */
    public static double subtract(double a, double b) {
        if (a - b > NEGLIGIBLE) {
            return a;
        }
        return a > b ? a + Math.log1p(-exp2(b - a)) * PER_LN_2 : Double.NaN;
    }

    /** The least d with x ≤ 2^d for x ≥ 1: ⌈log2 x⌉, exact. */
    public static int ceil(double x) {
        int exponent = Math.getExponent(x);
        return (Double.doubleToRawLongBits(x) & FRACTION) == 0 ? exponent : exponent + 1;
    }
}
