package soundscape.estimator.edge;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number between two bounds, each rounded outwards to so many digits, so that the true value never leaves it. */
record Interval(BigDecimal low, BigDecimal high, int digits) {
    static Interval of(BigDecimal exact, int digits) {
        return new Interval(exact.round(down(digits)), exact.round(up(digits)), digits);
    }

    static Interval of(double exact, int digits) {
        return of(new BigDecimal(exact), digits);
    }

    /** A double that was computed, with this relative error at most. */
    static Interval about(double computed, double error, int digits) {
        BigDecimal value = new BigDecimal(computed);
        BigDecimal margin = value.abs().multiply(new BigDecimal(error));
        return new Interval(
                value.subtract(margin).round(down(digits)), value.add(margin).round(up(digits)), digits);
    }

    /** 2 to a whole power of any sign. */
    static Interval powerOfTwo(int exponent, int digits) {
        return of(exponent < 0 ? 0.5 : 2, digits).power(Math.abs(exponent));
    }

    private static MathContext down(int digits) {
        return new MathContext(digits, RoundingMode.FLOOR);
    }

    private static MathContext up(int digits) {
        return new MathContext(digits, RoundingMode.CEILING);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low, down(digits)), high.add(other.high, up(digits)), digits);
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high, down(digits)), high.subtract(other.low, up(digits)), digits);
    }

    /** The product of numbers that are not negative, as all factors of an error are. */
    Interval times(Interval other) {
        return new Interval(low.multiply(other.low, down(digits)), high.multiply(other.high, up(digits)), digits);
    }

    /** The quotient of numbers that are not negative, by one that is positive; refused where that is not certain. */
    Interval over(Interval other) {
        if (other.low.signum() <= 0) {
            throw new ArithmeticException("divided by what may be 0");
        }
        return new Interval(low.divide(other.high, down(digits)), high.divide(other.low, up(digits)), digits);
    }

    /** The square root, exact where it is a decimal. */
    Interval root() {
        return new Interval(rootBelow(), rootAbove(), digits);
    }

    private BigDecimal rootBelow() {
        BigDecimal root = low.sqrt(down(digits));
        return root.multiply(root).compareTo(low) > 0 ? root.subtract(root.ulp()) : root;
    }

    private BigDecimal rootAbove() {
        BigDecimal root = high.sqrt(down(digits));
        return root.multiply(root).compareTo(high) < 0 ? root.add(root.ulp()) : root;
    }

    /** A number that is not negative to a whole power, by squaring. */
    Interval power(int exponent) {
        Interval result = of(BigDecimal.ONE, digits);
        Interval square = this;
        for (int left = Math.abs(exponent); left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result.times(square);
            }
            square = square.times(square);
        }
        return exponent < 0 ? of(BigDecimal.ONE, digits).over(result) : result;
    }

    Interval largest(Interval other) {
        return new Interval(low.max(other.low), high.max(other.high), digits);
    }

    boolean isExact() {
        return low.compareTo(high) == 0;
    }
}
