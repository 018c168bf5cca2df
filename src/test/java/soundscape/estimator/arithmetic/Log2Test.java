package soundscape.estimator.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Log2Test {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void powersOfTwoAreExact() {
        for (int exponent = Double.MIN_EXPONENT; exponent <= Double.MAX_EXPONENT; exponent++) {
            assertEquals(exponent, Log2.of(Math.scalb(1.0, exponent)));
        }
    }

    @Test
    void wholePowersAreThose() {
        for (int exponent = Double.MIN_EXPONENT; exponent <= Double.MAX_EXPONENT; exponent++) {
            assertEquals(Math.scalb(1.0, exponent), Log2.power(exponent));
        }
    }

    @Test
    void largePowersOfTwoAreExact() {
        for (int exponent = 0; exponent <= 5000; exponent++) {
            assertEquals(exponent, Log2.of(BigInteger.ONE.shiftLeft(exponent)));
        }
    }

    /** Beside a power of two, where a level is decided: log2(1 ± x) = ±x/ln 2 to first order. */
    @ParameterizedTest
    @ValueSource(ints = {-100, -1, 0, 1, 100})
    void neighboursOfPowersOfTwoStayOnTheirSide(int exponent) {
        double power = Math.scalb(1.0, exponent);
        assertTrue(Log2.of(Math.nextUp(power)) >= exponent);
        assertTrue(Log2.of(Math.nextDown(power)) <= exponent);
        assertEquals(exponent + 1e-9 / Math.log(2), Log2.of(power * (1 + 1e-9)), 1e-14 * Math.max(1, exponent * 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void integersAgreeWithDoubles(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long number = random.nextLong(1, 1L << 53);
        assertEquals(Log2.of((double) number), Log2.of(BigInteger.valueOf(number)));
        int shift = random.nextInt(2000);
        assertEquals(
                Log2.of((double) number) + shift,
                Log2.of(BigInteger.valueOf(number).shiftLeft(shift)),
                ROUNDING * shift);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noLogarithmExceedsItsBound(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double number = Double.longBitsToDouble(random.nextLong(Double.doubleToRawLongBits(Double.MAX_VALUE)));
        assertTrue(Log2.of(number) <= Log2.above(number), () -> "log2 " + number);
        assertTrue(Log2.above(number) - Log2.of(number) <= 1, () -> "log2 " + number);
        double next = Math.nextDown(Math.scalb(1.0, Math.getExponent(number)));
        assertTrue(Log2.of(next) <= Log2.above(next), () -> "log2 " + next);
    }

    @Test
    void whatIsNoNumberHasNoBound() {
        assertEquals(Double.POSITIVE_INFINITY, Log2.above(Double.POSITIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Log2.above(Double.NaN));
        assertEquals(Double.NaN, Log2.of(-1));
    }

    @Test
    void edgesOfDoubles() {
        assertEquals(Double.NEGATIVE_INFINITY, Log2.of(0.0));
        assertEquals(Double.POSITIVE_INFINITY, Log2.of(Double.POSITIVE_INFINITY));
        assertEquals(-1074, Log2.of(Double.MIN_VALUE), 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumOfErrorsObeysItsLaws(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double a = random.nextDouble(-10, 3000);
        double b = a + random.nextDouble(-60, 60);
        double c = a + random.nextDouble(-60, 60);
        double sum = Log2.addErrors(a, b);
        assertEquals(sum, Log2.addErrors(b, a));
        assertTrue(sum <= Math.min(a, b) && sum >= Log2.leastOfSum(a, b));
        assertEquals(Log2.addErrors(sum, c), Log2.addErrors(a, Log2.addErrors(b, c)), ROUNDING * 3000);
        assertEquals(a + 7 - 1, Log2.addErrors(a + 7, a + 7), ROUNDING * 3000);
        assertEquals(Log2.addErrors(a + 100, b + 100), sum + 100, ROUNDING * 3000);
        assertEquals(a, Log2.addErrors(a, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumOfErrorsIsTheSumWhereDoublesHoldIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double x = random.nextDouble(1e-9, 0.5);
        double y = random.nextDouble(1e-9, 0.5);
        double sum = -Math.log(x + y) / Math.log(2);
        assertEquals(sum, Log2.addErrors(-Math.log(x) / Math.log(2), -Math.log(y) / Math.log(2)), ROUNDING * 100);
    }

    @Test
    void noErrorAtAllAddsNothing() {
        assertEquals(Double.POSITIVE_INFINITY, Log2.addErrors(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void subtractionUndoesAddition(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double a = random.nextDouble(0, 3000);
        double b = a - random.nextDouble(0, 10);
        assertEquals(a, Log2.subtract(-Log2.addErrors(-a, -b), b), 1e-8);
    }

    @Test
    void differenceOfNothingIsNoNumber() {
        assertEquals(Double.NaN, Log2.subtract(5, 5));
        assertEquals(Double.NaN, Log2.subtract(5, 6));
        assertEquals(2, Log2.subtract(3, 2), ROUNDING); // 8 − 4 = 4
        assertEquals(-3, Log2.addErrors(-2, -2), ROUNDING); // 4 + 4 = 8
    }

    @Test
    void ceilingIsExactOnBothSidesOfAPower() {
        for (int d = 1; d < 53; d++) {
            double power = Math.scalb(1.0, d);
            assertEquals(d, Log2.ceil(power));
            assertEquals(d + 1, Log2.ceil(Math.nextUp(power)));
            assertEquals(d, Log2.ceil(Math.nextDown(power)));
        }
        assertEquals(0, Log2.ceil(1));
    }
}
