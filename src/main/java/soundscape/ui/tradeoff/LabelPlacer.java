package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels where they cover neither each other nor what must stay free. */
final class LabelPlacer {
    private static final double CHARACTER = 7.5;
    private static final double HEIGHT = 15;
    private static final double PADDING = 3;

    private final Rectangle2D area;
    private final List<Rectangle2D> taken = new ArrayList<>();

    LabelPlacer(Rectangle2D area) {
        this.area = area;
    }

    /** Keeps a rectangle free of labels. */
    void keepFree(Point2D centre, double width, double height) {
        taken.add(around(centre, width, height));
    }

    /** Takes the first of several places, given by the label's centre, that is free; none if all are covered. */
    Optional<Point2D> place(String text, List<Point2D> candidates) {
        double width = text.length() * CHARACTER + PADDING;
        for (Point2D candidate : candidates) {
            Rectangle2D box = around(candidate, width, HEIGHT);
            if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static Rectangle2D around(Point2D centre, double width, double height) {
        return new Rectangle2D.Double(centre.getX() - width / 2, centre.getY() - height / 2, width, height);
    }
}
