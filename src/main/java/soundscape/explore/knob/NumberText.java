package soundscape.explore.knob;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as users read and write them: the point is the decimal sign, a single comma is understood on input. */
public final class NumberText {
    /** Significant digits shown of a fraction; whole digits are shown all the same. */
    private static final int DIGITS = 4;

    /** Whole numbers of up to this many digits are exact as doubles, and read and written directly: searches do. */
    private static final int DIRECT_DIGITS = 15;

    private static final double DIRECT_LIMIT = 1e15;

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[ _\u00A0\u202F](?=\\d)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?\\d{1,3},\\d{3}");

    private NumberText() {}

    /**
     * Reads a number such as {@code 16}, {@code 0.5} or {@code 0,5}; spaces and underscores between digits are ignored.
     * Empty if it is none or not finite.
     */
    public static OptionalDouble parse(String text) {
        if (isPlainCount(text)) {
            return OptionalDouble.of((double) Long.parseLong(text));
        }
        String plain = GROUPING.matcher(text.strip()).replaceAll("");
        if (plain.indexOf(',') == plain.lastIndexOf(',') && plain.indexOf('.') < 0) {
            plain = plain.replace(',', '.');
        }
        if (!NUMBER.matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(plain);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static boolean isPlainCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= DIRECT_DIGITS;
    }

    /** Whether a comma may be decimal or separate thousands, as in {@code 1,000}: whole numbers are asked again. */
    public static boolean isAmbiguous(String text) {
        return text.indexOf(',') >= 0 && AMBIGUOUS.matcher(text.strip()).matches();
    }

    /** Writes a finite number such as {@code 16} or {@code 1.0E-9}, so that reading it gives the same number again. */
    public static String exact(double number) {
        return number == Math.rint(number) ? format(number) : Double.toString(number);
    }

    /** Writes a finite number without needless digits, such as {@code 16} or {@code 3.333}. */
    public static String format(double number) {
        if (number == (long) number && Math.abs(number) < DIRECT_LIMIT) {
            return Long.toString((long) number);
        }
        if (number == Math.rint(number)) {
            return BigDecimal.valueOf(number).setScale(0).toPlainString();
        }
        return toShown(number).stripTrailingZeros().toPlainString();
    }

    /** A finite number without the digits that {@link #format} leaves out. */
    public static double rounded(double number) {
        return number == Math.rint(number) ? number : toShown(number).doubleValue();
    }

    private static BigDecimal toShown(double fraction) {
        BigDecimal exact = BigDecimal.valueOf(fraction);
        return exact.round(new MathContext(Math.max(DIGITS, exact.precision() - exact.scale())));
    }
}
