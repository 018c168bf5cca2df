package soundscape.report.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places for names beside their points: none over another one or over a point, as near as there is room. */
public final class NamePlaces {
    /** So far around a point is looked, in halves of a name's height. */
    private static final int MOST_RINGS = 15;

    /** Within so many, a name rather lies on a line than farther away. */
    private static final int NEAR_RINGS = 4;

    /** Beside a point is best, then below or above it. */
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}};

    private NamePlaces() {}

    /** A point with the size of its name, in pixels. */
    public record Named(Point2D point, double width, double height) {}

    /**
     * Places names, the first ones before others.
     * @param taken what no name may lie on, such as the points' marks
     * @param lines what names rather do not lie on
     * @param gap between a point and a name beside it, in pixels
     * @return a box for each; empty where the plane has no room left
     */
    public static List<Optional<Rectangle2D>> of(
            List<Named> names, Rectangle2D plane, List<Rectangle2D> taken, List<Rectangle2D> lines, double gap) {
        LabelPlacer placer = new LabelPlacer(plane, taken, List.of());
        return names.stream()
                .map(name -> place(placer, name, around(name, gap, 0, NEAR_RINGS), lines)
                        .or(() -> place(placer, name, around(name, gap, NEAR_RINGS, MOST_RINGS), lines)))
                .toList();
    }

    private static Optional<Rectangle2D> place(
            LabelPlacer placer, Named name, List<Point2D> candidates, List<Rectangle2D> lines) {
        return placer.place(name.width(), name.height(), candidates, lines);
    }

    private static List<Point2D> around(Named name, double gap, int from, int to) {
        List<Point2D> candidates = new ArrayList<>();
        for (int ring = from; ring < to; ring++) {
            double away = gap + ring * name.height() / 2;
            for (int[] direction : DIRECTIONS) {
                candidates.add(new Point2D.Double(
                        name.point().getX() + direction[0] * (away + name.width() / 2),
                        name.point().getY() + direction[1] * (away + name.height() / 2)));
            }
        }
        return candidates;
    }
}
