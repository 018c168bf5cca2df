package soundscape.report.figure;

import java.awt.geom.Point2D;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** How far a name stands from the middle of its mark. */
    private static final double GAP = 10;

    /** Where a name may stand: towards which side, in halves of its width, and how many halves of its height further down. */
    private static final double[][] NAMES = {
        {-1, -0.5}, {-1, 0}, {1, 1}, {0, -1}, {-1, 1}, {1, -1}, {0, 1}, {1, 0.5}, {1, 0}
    };

    /** So many times further away it may stand at last. */
    private static final int FARTHEST = 6;

    private static final List<double[]> SIDES = Stream.concat(
                    Stream.of(NAMES), IntStream.rangeClosed(2, FARTHEST).boxed().flatMap(far -> Stream.of(NAMES)
                            .flatMap(side -> Stream.of(
                                    new double[] {side[0], side[1] * far},
                                    new double[] {side[0] * far, side[1] * far}))))
            .toList();

    private MarkShapes() {}

    /** The middles of places for a name beside a mark, the best first; {@code weight} says how many times the usual size all is. */
    public static List<Point2D> labels(Point2D at, double width, double height, double weight) {
        double across = width / 2 + GAP * weight + 2;
        double down = height / 2 + GAP * weight;
        return new AbstractList<>() { // most are never asked for
            @Override
            public Point2D get(int index) {
                double[] side = SIDES.get(index);
                return new Point2D.Double(at.getX() + side[0] * across, at.getY() + side[1] * down);
            }

            @Override
            public int size() {
                return SIDES.size();
            }
        };
    }

    /** A pin's shape, x and y of every corner, after so many pins before it. */
    public static double[] pin(int index) {
        return PINS.get(index % PINS.size()).clone();
    }
}
