package soundscape.report.figure;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.ProofSize;
import soundscape.milestone.Milestone;

/**
 * The milestones on the plane: thresholds as lines, the corner where level and size are reached shaded, the darker the
 * more of them are. The sizes are asked of the final proof alone, so that for any other circuit there are levels only.
 */
final class MilestonePainter {
    private static final double GAP = 4;

    private MilestonePainter() {}

    static void add(
            Picture picture, Drawing scene, PlotArea area, PlotStyle style, TextSizes sizes, LabelPlacer placer) {
        if (scene.isFinal()) {
            addCorners(picture, area, style, scene.milestones());
            scene.milestones().forEach(milestone -> milestone
                    .maxKib()
                    .ifPresent(kib -> addSize(picture, area, style, sizes, placer, kib, sizeLabel(milestone, kib))));
        }
        scene.milestones().forEach(milestone -> milestone
                .level()
                .ifPresent(level -> addLevel(picture, area, style, sizes, placer, milestone.label(), level)));
    }

    /** Corners need not lie within one another: where so many of them meet is a staircase, which is made of steps. */
    private static void addCorners(Picture picture, PlotArea area, PlotStyle style, List<Milestone> milestones) {
        List<Rectangle2D> corners = milestones.stream()
                .filter(milestone ->
                        milestone.level().isPresent() && milestone.maxKib().isPresent())
                .map(milestone -> corner(area, milestone))
                .toList();
        Color colour = PlotStyle.colour(style.palette().surface());
        for (int meeting = 1; meeting <= corners.size(); meeting++) {
            colour = PlotStyle.over(colour, PlotStyle.colour(style.palette().target()));
            List<Rectangle2D> steps = new ArrayList<>();
            for (Rectangle2D corner : corners) {
                corners.stream()
                        .filter(other -> other.getMaxX() >= corner.getMaxX())
                        .map(Rectangle2D::getHeight)
                        .sorted(Comparator.reverseOrder())
                        .skip(meeting - 1L)
                        .findFirst()
                        .map(height -> new Rectangle2D.Double(corner.getX(), corner.getY(), corner.getWidth(), height))
                        .filter(step -> !step.isEmpty() && steps.stream().noneMatch(other -> other.contains(step)))
                        .ifPresent(steps::add);
            }
            for (Rectangle2D step : steps) {
                picture.ground(step, colour);
            }
        }
    }

    /** On whole pixels, so that no edge has to be blended. */
    private static Rectangle2D corner(PlotArea area, Milestone milestone) {
        Rectangle2D all = area.area();
        double right = Math.rint(Math.min(area.px(Drawing.place(milestone.maxBits())), all.getMaxX()));
        double bottom = Math.rint(Math.min(area.py(milestone.level().orElseThrow()), all.getMaxY()));
        return new Rectangle2D.Double(all.getMinX(), all.getMinY(), right - all.getMinX(), bottom - all.getMinY());
    }

    private static String sizeLabel(Milestone milestone, int kib) {
        return (milestone.isOwn() ? milestone.label() + " · " : "") + kib + " KiB";
    }

    private static double gap(PlotStyle style) {
        return GAP * style.weight();
    }

    private static void addLevel(
            Picture picture,
            PlotArea area,
            PlotStyle style,
            TextSizes sizes,
            LabelPlacer placer,
            String label,
            int level) {
        Rectangle2D all = area.area();
        double y = area.py(level);
        if (y < all.getMinY() || y > all.getMaxY()) {
            return;
        }
        picture.line(new Line2D.Double(all.getMinX(), y, all.getMaxX(), y), threshold(style), style.threshold());
        String whole = label + " · " + level + " bits";
        if (!addName(picture, area, style, sizes, placer, whole, y)) {
            addName(picture, area, style, sizes, placer, label + " · " + level, y);
        }
    }

    /** Along a line, above it or else below, as far to the right as there is room; whether there was any. */
    private static boolean addName(
            Picture picture,
            PlotArea area,
            PlotStyle style,
            TextSizes sizes,
            LabelPlacer placer,
            String name,
            double y) {
        double width = sizes.width(name, style.bold());
        double height = sizes.height(style.bold());
        Rectangle2D all = area.area();
        List<Point2D> places = new ArrayList<>();
        for (double x = all.getMaxX() - gap(style) - width / 2; x > all.getMinX(); x -= width / 2) {
            places.add(new Point2D.Double(x, y - height / 2 - 1));
            places.add(new Point2D.Double(x, y + height / 2 + 1));
        }
        Optional<Rectangle2D> place = placer.place(width, height, places);
        place.ifPresent(box -> picture.text(
                name, box, style.bold(), PlotStyle.colour(style.palette().text()), style.veil()));
        return place.isPresent();
    }

    private static void addSize(
            Picture picture,
            PlotArea area,
            PlotStyle style,
            TextSizes sizes,
            LabelPlacer placer,
            int kib,
            String name) {
        Rectangle2D all = area.area();
        double x = area.px(Drawing.place(kib * ProofSize.BITS_PER_KIB));
        if (x < all.getMinX() || x > all.getMaxX()) {
            return;
        }
        picture.line(new Line2D.Double(x, all.getMinY(), x, all.getMaxY()), threshold(style), style.threshold());
        double side = sizes.height(style.bold());
        double length = sizes.width(name, style.bold());
        double left = x - gap(style) / 2 - side / 2;
        double right = x + gap(style) / 2 + side / 2;
        List<Point2D> places = new ArrayList<>();
        for (double y = all.getMaxY() - 2 * gap(style) - length / 2; y > all.getMinY(); y -= side) {
            places.add(new Point2D.Double(left, y));
            places.add(new Point2D.Double(right, y));
        }
        placer.place(side, length, places)
                .ifPresent(box -> picture.upright(
                        name,
                        box.getMaxX() - gap(style) / 2,
                        box.getMaxY(),
                        style.bold(),
                        PlotStyle.colour(style.palette().text())));
    }

    private static Color threshold(PlotStyle style) {
        return PlotStyle.colour(style.palette().threshold());
    }
}
