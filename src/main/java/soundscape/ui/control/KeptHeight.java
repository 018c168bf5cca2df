package soundscape.ui.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

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

    /** The height at a width, made only where none is kept of this state of the content; the oldest kept one gives way. */
    double at(double width, int now, DoubleUnaryOperator made) {
        if (state != now) {
            Arrays.fill(heights, Double.NaN);
            state = now;
        }
        for (int i = 0; i < WIDTHS; i++) {
            if (widths[i] == width && !Double.isNaN(heights[i])) {
                return heights[i];
            }
        }
        double height = made.applyAsDouble(width);
        if (state == now) { // else the content changed as it was measured
            widths[kept] = width;
            heights[kept] = height;
            kept = (kept + 1) % WIDTHS;
        }
        return height;
    }
}
