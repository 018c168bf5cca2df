package soundscape.report.figure;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds places for labels where they cover neither each other, nor curves, nor what must stay free. */
public final class LabelPlacer {
    /** Between two labels in a line. */
    private static final double GAP = 5;

    /** Pixels between two places that are tried at last. */
    private static final double LEAST_STEP = 8;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Rectangle2D> placed = new ArrayList<>();
    private final List<DrawnCurve> curves;

    /** Begins with an area that is free but for what is taken, and for curves. */
    public LabelPlacer(Rectangle2D area, List<Rectangle2D> taken, List<DrawnCurve> curves) {
        this.area = area;
        this.taken.addAll(taken);
        this.curves = curves;
    }

    /** Keeps a box free of labels. */
    void keepFree(Rectangle2D box) {
        taken.add(box);
    }

    /** Takes the first of several places, given by the label's centre, that is free; none if all are covered. */
    Optional<Rectangle2D> place(double width, double height, List<Point2D> candidates) {
        return first(
                width,
                height,
                candidates,
                box -> isFree(box) && curves.stream().noneMatch(curve -> curve.crosses(box)));
    }

    /** The same; if all are covered, the nearest free place of all, one that only a curve crosses, or the first, moved into the area. */
    public Rectangle2D placeAnyhow(double width, double height, List<Point2D> candidates) {
        return place(width, height, candidates)
                .or(() -> place(width, height, everywhere(candidates.get(0), width, height)))
                .or(() -> first(width, height, candidates, this::isFree))
                .orElseGet(() -> take(inside(around(candidates.get(0), width, height))));
    }

    private Optional<Rectangle2D> first(
            double width, double height, List<Point2D> candidates, Predicate<Rectangle2D> fits) {
        return candidates.stream()
                .map(candidate -> around(candidate, width, height))
                .filter(fits)
                .findFirst()
                .map(this::take);
    }

    private Rectangle2D take(Rectangle2D box) {
        taken.add(box);
        placed.add(box);
        return box;
    }

    private List<Point2D> everywhere(Point2D near, double width, double height) {
        double down = Math.max(LEAST_STEP, height / 2);
        double across = Math.max(LEAST_STEP, width / 4);
        List<Point2D> places = new ArrayList<>();
        for (double y = area.getMinY() + height / 2; y < area.getMaxY(); y += down) {
            for (double x = area.getMinX() + width / 2; x < area.getMaxX(); x += across) {
                places.add(new Point2D.Double(x, y));
            }
        }
        places.sort(Comparator.comparingDouble(near::distanceSq));
        return places;
    }

    private Rectangle2D inside(Rectangle2D box) {
        double x = Math.max(area.getMinX(), Math.min(box.getX(), area.getMaxX() - box.getWidth()));
        double y = Math.max(area.getMinY(), Math.min(box.getY(), area.getMaxY() - box.getHeight()));
        return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
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
