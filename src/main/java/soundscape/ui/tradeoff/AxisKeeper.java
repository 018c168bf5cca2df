package soundscape.ui.tradeoff;

import org.jspecify.annotations.Nullable;
import soundscape.report.figure.PlotRange;

/** Decides which part of the plane is shown: all that matters, but without a jump or a crawl. */
final class AxisKeeper {
    /** How near and how far a reader may go. */
    private static final double LEAST_WIDTH = 0.2;

    private static final double MOST_WIDTH = 24;
    private static final double LEAST_HEIGHT = 4;
    private static final double MOST_HEIGHT = 600;

    /** Where log2 of KiB ends to be a size. */
    private static final double LEFT_END = -12;

    private static final double RIGHT_END = 44;

    private PlotRange shown = new PlotRange(0, 1, 0, 1);
    private @Nullable Object subject;
    private boolean chosen;

    /** Adapts to what must be seen: holds still in a gesture, shows another {@code what} from the beginning. */
    PlotRange follow(PlotRange needed, boolean hold, Object what) {
        if (!what.equals(subject)) {
            subject = what;
            chosen = false;
            shown = needed.rounded();
        } else if (!hold && !chosen && !shown.suits(needed)) {
            shown = needed.rounded();
        }
        return shown;
    }

    PlotRange shown() {
        return shown;
    }

    void reset(PlotRange needed) {
        chosen = false;
        shown = needed.rounded();
    }

    /** Zooms about a place that stays where it is; factors under 1 go nearer. */
    void zoom(double x, double bits, double factor) {
        double width = clamp(shown.width() * factor, LEAST_WIDTH, MOST_WIDTH);
        double height = clamp(shown.height() * factor, LEAST_HEIGHT, MOST_HEIGHT);
        double left = x - (x - shown.left()) / shown.width() * width;
        double bottom = bits - (bits - shown.bottom()) / shown.height() * height;
        choose(left, width, bottom, height);
    }

    /** Moves by parts of what is shown. */
    void pan(double across, double up) {
        choose(
                shown.left() + across * shown.width(),
                shown.width(),
                shown.bottom() + up * shown.height(),
                shown.height());
    }

    private void choose(double left, double width, double bottom, double height) {
        double from = clamp(left, LEFT_END, RIGHT_END - width);
        double least = clamp(bottom, 0, Math.max(0, MOST_HEIGHT - height));
        shown = new PlotRange(from, from + width, least, least + height);
        chosen = true;
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(value, most));
    }
}
