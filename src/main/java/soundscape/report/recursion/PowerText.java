package soundscape.report.recursion;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Errors as powers of two, never smaller than they are. */
final class PowerText {
    private static final int DECIMALS = 2;

    private PowerText() {}

    /** Bits to two decimals, rounded down; 0 where there is no security. */
    static String bits(double bits) {
        return BigDecimal.valueOf(Math.max(0, bits))
                .setScale(DECIMALS, RoundingMode.FLOOR)
                .toPlainString();
    }

    /** Such as "2^−53.98"; "1" where there is no security. */
    static String plain(double bits) {
        return bits <= 0 ? "1" : "2^−" + bits(bits);
    }

    /** The same in LaTeX's mathematics. */
    static String latex(double bits) {
        return bits <= 0 ? "1" : "2^{-" + bits(bits) + "}";
    }
}
