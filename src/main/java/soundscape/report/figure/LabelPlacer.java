package soundscape.report.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels where they cover neither each other nor what must stay free. */
final class LabelPlacer {
    /** Between two labels in a line. */
    private static final double GAP = 5;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> placed = new ArrayList<>();

    /** Begins with an area that is free but for what is taken. */
    LabelPlacer(Rectangle2D area, List<Rectangle2D> taken) {
        this.area = area;
        this.taken.addAll(taken);
    }

    /** Keeps a box free of labels. */
    void keepFree(Rectangle2D box) {
        taken.add(box);
    }

    /** Takes the first of several places, given by the label's centre, that is free; none if all are covered. */
    Optional<Rectangle2D> place(double width, double height, List<Point2D> candidates) {
        for (Point2D candidate : candidates) {
            Rectangle2D box = around(candidate, width, height);
            if (isFree(box)) {
                taken.add(box);
                placed.add(box);
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** The same, but rather where it does not lie on some lines, if there is such a place. */
    Optional<Rectangle2D> place(double width, double height, List<Point2D> candidates, List<Rectangle2D> lines) {
        List<Point2D> off = candidates.stream()
                .filter(candidate -> lines.stream().noneMatch(around(candidate, width, height)::intersects))
                .toList();
        return place(width, height, off).or(() -> place(width, height, candidates));
    }

    private boolean isFree(Rectangle2D box) {
        if (!area.contains(box)) {
            return false;
        }
        for (Rectangle2D other : taken) {
            if (other.intersects(box.getX() - GAP, box.getY(), box.getWidth() + 2 * GAP, box.getHeight())) {
                return false;
            }
        }
        return true;
    }

    List<Rectangle2D> placed() {
        return placed;
    }

    List<Rectangle2D> taken() {
        return taken;
    }

    static Rectangle2D around(Point2D centre, double width, double height) {
        return new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height);
    }
}
