package soundscape.report.figure;

import java.util.List;

/** The shapes of marks, around their place, in pixels. */
public final class MarkShapes {
    /** Half a shape's width. */
    public static final double RADIUS = 7;

    /** How far below a mark the whisker lies of what the file leaves open. */
    public static final double BELOW = 13;

    /** Half the length of the line that ends a whisker. */
    public static final double CAP = 5;

    /** A pin's corners, by turns; none is the circle of the configuration itself. */
    private static final List<double[]> PINS = List.of(
            new double[] {0, -7, 7, 0, 0, 7, -7, 0},
            new double[] {-6, -6, 6, -6, 6, 6, -6, 6},
            new double[] {0, -7, 7, 6, -7, 6},
            new double[] {0, 7, 7, -6, -7, -6},
            new double[] {-2, -7, 2, -7, 2, -2, 7, -2, 7, 2, 2, 2, 2, 7, -2, 7, -2, 2, -7, 2, -7, -2, -2, -2},
            new double[] {-7, 0, -3.5, -6, 3.5, -6, 7, 0, 3.5, 6, -3.5, 6});

    private MarkShapes() {}

    /** A pin's shape, x and y of every corner, after so many pins before it. */
    public static double[] pin(int index) {
        return PINS.get(index % PINS.size()).clone();
    }
}
