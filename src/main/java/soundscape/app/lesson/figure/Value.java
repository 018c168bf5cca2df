package soundscape.app.lesson.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure stands at: a number or a word. */
public sealed interface Value {
    /** A number, in the figure's unit. */
    record Amount(double number) implements Value {
        private static final int SHOWN_DECIMALS = 2;

        /** Such as "57.64"; whole numbers without decimals. */
        @Override
        public String toString() {
            return Double.isFinite(number)
                    ? BigDecimal.valueOf(number)
                            .setScale(SHOWN_DECIMALS, RoundingMode.FLOOR)
                            .stripTrailingZeros()
                            .toPlainString()
                    : Double.toString(number);
        }
    }

    /** A word; upper and lower case do not matter. */
    record Word(String word) implements Value {
        @Override
        public String toString() {
            return word;
        }
    }
}
