package soundscape.report.figure;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;

/** Writes a place on the size axis, log2 of KiB, as the size it stands for. */
final class KibFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final int LOG_MIB = 10;
    private static final int LOG_GIB = 20;

    /** From here on, fractions of a unit say nothing. */
    private static final double WHOLE = 100;

    private static final double CLOSE = 1e-9;

    @Override
    public StringBuffer format(double log2Kib, StringBuffer text, FieldPosition position) {
        if (log2Kib >= LOG_GIB) {
            return text.append(number(log2Kib - LOG_GIB)).append(" GiB");
        }
        return log2Kib >= LOG_MIB
                ? text.append(number(log2Kib - LOG_MIB)).append(" MiB")
                : text.append(number(log2Kib)).append(" KiB");
    }

    private static String number(double exponent) {
        double value = Math.pow(2, exponent);
        double rounded = Math.rint(value);
        if (rounded >= 1 && Math.abs(value - rounded) < CLOSE * rounded) {
            return Long.toString((long) rounded);
        }
        if (Math.abs(exponent - Math.rint(exponent)) < CLOSE) {
            return "1/" + (1L << (int) -Math.rint(exponent));
        }
        return value >= WHOLE ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%.3g", value);
    }

    @Override
    public StringBuffer format(long log2Kib, StringBuffer text, FieldPosition position) {
        return format((double) log2Kib, text, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("the axis is only written");
    }
}
