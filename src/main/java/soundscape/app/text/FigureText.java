package soundscape.app.text;

import java.util.Locale;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.report.SizeWords;

/** Figures as they are written throughout the window. */
public final class FigureText {
    private static final double THOUSAND = 1000;
    private static final String[] MAGNITUDES = {"", " k", " M", " G", " T", " P", " E"};
    private static final double PRECISE_BELOW = 10;

    private FigureText() {}

    /** A level in floored bits, such as "53 bits"; {@code complete} if it is more than an upper bound. */
    public static String level(int level, boolean complete) {
        return level <= 0 ? "no security" : (complete ? "" : "≤ ") + level + " bits";
    }

    /** {@return a size in whole KiB, such as "232 KiB"; where the real one is looked at, with the word for which it is} */
    public static String size(Sizes sizes, SizeChoice taken, SizeChoice looked) {
        return looked == SizeChoice.REAL
                ? SizeWords.of(taken, sizes) + " KiB " + SizeWords.word(taken)
                : SizeWords.of(taken, sizes) + " KiB";
    }

    /** A count of any magnitude from 0 on in few digits, such as "9.3 k". */
    public static String count(double count) {
        int magnitude = 0;
        double rest = count;
        while (rest >= THOUSAND && magnitude < MAGNITUDES.length - 1) {
            rest /= THOUSAND;
            magnitude++;
        }
        String format = rest < PRECISE_BELOW && magnitude > 0 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, rest) + MAGNITUDES[magnitude];
    }
}
