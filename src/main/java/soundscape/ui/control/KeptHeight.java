package soundscape.ui.control;

import java.util.Arrays;

/**
 * A node's least or preferred height at the widths it was asked for. JavaFX keeps only what is asked without a
 * width, so that wherever text may wrap every layout measures all of it anew, several times.
 */
final class KeptHeight {
    /** With and without a scroll bar, at the width last laid out in, and without one. */
    private static final int WIDTHS = 4;

    private final double[] widths = new double[WIDTHS];
    private final double[] heights = new double[WIDTHS];
    private int kept;
    private int state = -1;

    KeptHeight() {
        Arrays.fill(heights, Double.NaN);
    }

    /** What was kept for a width in this state of the content; NaN where nothing was. */
    double at(double width, int now) {
        if (state == now) {
            for (int i = 0; i < WIDTHS; i++) {
                if (widths[i] == width) {
                    return heights[i];
                }
            }
        }
        return Double.NaN;
    }

    /** Keeps a height, in place of the oldest one or of all of another state. */
    double keep(double width, int now, double height) {
        if (state != now) {
            Arrays.fill(heights, Double.NaN);
            state = now;
        }
        widths[kept] = width;
        heights[kept] = height;
        kept = (kept + 1) % WIDTHS;
        return height;
    }
}
