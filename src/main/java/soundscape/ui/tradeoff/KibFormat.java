package soundscape.ui.tradeoff;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes a place on the size axis, log2 of KiB, as the size it stands for. */
final class KibFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;
    private static final int LOG_MIB = 10;
    private static final int LOG_GIB = 20;

    @Override
    public StringBuffer format(double log2Kib, StringBuffer text, FieldPosition position) {
        int exponent = (int) Math.round(log2Kib);
        if (exponent >= LOG_GIB) {
            return text.append(1L << (exponent - LOG_GIB)).append(" Gi");
        }
        return exponent >= LOG_MIB
                ? text.append(1L << (exponent - LOG_MIB)).append(" Mi")
                : text.append(exponent >= 0 ? Long.toString(1L << exponent) : "1/" + (1L << -exponent));
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
