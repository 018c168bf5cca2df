package soundscape.report.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import soundscape.milestone.Milestone;

/**
 * The milestones on the plane: thresholds as lines, the corner where both are reached shaded. The sizes are asked of the
 * final proof alone, so that for any other circuit there are levels only.
 */
final class MilestoneInk {
    private static final double GAP = 4;

    private MilestoneInk() {}

    static void add(
            Picture picture, PlotArea area, PlotStyle style, TextSizes sizes, LabelPlacer placer, boolean isFinal) {
        Color corner = PlotStyle.colour(style.palette().surface());
        for (Milestone milestone : Milestone.values()) {
            if (isFinal) {
                corner = PlotStyle.over(corner, PlotStyle.colour(style.palette().target()));
                addCorner(picture, area, corner, milestone);
                addSize(picture, area, style, placer, milestone);
            }
            addLevel(picture, area, style, sizes, placer, milestone);
        }
    }

    /** The harder milestone's corner lies within the easier one's, and comes after it. */
    private static void addCorner(Picture picture, PlotArea area, Color colour, Milestone milestone) {
        Rectangle2D all = area.area();
        // On whole pixels, so that no edge has to be blended.
        double right = Math.rint(Math.min(area.px(Drawing.place(milestone.maxBits())), all.getMaxX()));
        double bottom = Math.rint(Math.min(area.py(milestone.level()), all.getMaxY()));
        if (right > all.getMinX() && bottom > all.getMinY()) {
            picture.ground(
                    new Rectangle2D.Double(all.getMinX(), all.getMinY(), right - all.getMinX(), bottom - all.getMinY()),
                    colour);
        }
    }

    private static double gap(PlotStyle style) {
        return GAP * style.weight();
    }

    private static void addLevel(
            Picture picture, PlotArea area, PlotStyle style, TextSizes sizes, LabelPlacer placer, Milestone milestone) {
        Rectangle2D all = area.area();
        double y = area.py(milestone.level());
        if (y < all.getMinY() || y > all.getMaxY()) {
            return;
        }
        picture.line(new Line2D.Double(all.getMinX(), y, all.getMaxX(), y), threshold(style), style.threshold());
        String name = milestone.label() + " · " + milestone.level() + " bits";
        double width = sizes.width(name, style.bold());
        double height = sizes.height(style.bold());
        Point2D above = new Point2D.Double(all.getMaxX() - gap(style) - width / 2, y - height / 2 - 1);
        Point2D below = new Point2D.Double(above.getX(), y + height / 2 + 1);
        placer.place(width, height, List.of(above, below))
                .ifPresent(box -> picture.text(
                        name,
                        box,
                        style.bold(),
                        PlotStyle.colour(style.palette().text()),
                        style.veil()));
    }

    private static void addSize(
            Picture picture, PlotArea area, PlotStyle style, LabelPlacer placer, Milestone milestone) {
        Rectangle2D all = area.area();
        double x = area.px(Drawing.place(milestone.maxBits()));
        if (x < all.getMinX() || x > all.getMaxX()) {
            return;
        }
        picture.line(new Line2D.Double(x, all.getMinY(), x, all.getMaxY()), threshold(style), style.threshold());
        String name = milestone.maxKib() + " KiB";
        picture.upright(
                name,
                x - gap(style),
                all.getMaxY() - 2 * gap(style),
                style.bold(),
                PlotStyle.colour(style.palette().text()));
        double side = style.bold().getSize2D() + gap(style);
        double length = side * name.length() / 2;
        placer.keepFree(new Rectangle2D.Double(x - side, all.getMaxY() - length - 2 * gap(style), side, length));
    }

    private static Color threshold(PlotStyle style) {
        return PlotStyle.colour(style.palette().threshold());
    }
}
