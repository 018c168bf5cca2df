package soundscape.estimator.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures in decimals that never claim more than there is: bits are rounded down, sizes up, at the last digit shown. */
public final class Decimals {
    private Decimals() {}

    /** {@return a number, rounded down to so many decimals; bounds on security} */
    public static String down(double value, int decimals) {
        return rounded(value, decimals, RoundingMode.FLOOR);
    }

    /** {@return a number, rounded up to so many decimals; sizes} */
    public static String up(double value, int decimals) {
        return rounded(value, decimals, RoundingMode.CEILING);
    }

    /** {@return a number in full, without an exponent; a whole one without decimals} */
    public static String full(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal number = BigDecimal.valueOf(value);
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
    }

    /** By the shortest decimal that stands for the double, so that what reads 57.3 is shown as 57.3. */
    private static String rounded(double value, int decimals, RoundingMode mode) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(decimals, mode).toPlainString()
                : Double.toString(value);
    }
}
