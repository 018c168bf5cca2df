package soundscape.ui.tradeoff;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.ui.TextAnchor;
import soundscape.ui.theme.Palette;

/** The configuration now, with a whisker from its expected to its worst size, and as it was opened. */
final class PointMarks {
    private static final double NOW_RADIUS = 7;
    private static final double OPENED_RADIUS = 6;
    private static final float WHISKER = 3;

    private PointMarks() {}

    static void add(Drawing drawing) {
        PlotContent content = drawing.content();
        content.opened().filter(opened -> content.moved()).ifPresent(opened -> addOpened(drawing, opened));
        addNow(drawing, content.now());
    }

    private static void addOpened(Drawing drawing, PlotPoint opened) {
        Palette palette = drawing.style().palette();
        addMark(drawing, opened, OPENED_RADIUS, PlotStyle.colour(palette.surface()), PlotStyle.colour(palette.muted()));
        drawing.text("as opened  ", opened.x(), opened.bits(), TextAnchor.CENTER_RIGHT, palette.muted());
    }

    private static void addNow(Drawing drawing, PlotPoint now) {
        Palette palette = drawing.style().palette();
        Color highlight = PlotStyle.colour(palette.highlight());
        double expected = PlotPoint.place(now.expected());
        double worst = PlotPoint.place(now.worst());
        drawing.boldText(
                drawing.content().moved() ? "now   " : "now · as opened   ",
                now.x(),
                now.bits(),
                TextAnchor.BOTTOM_RIGHT);
        drawing.above(
                new XYLineAnnotation(expected, now.bits(), worst, now.bits(), new BasicStroke(WHISKER), highlight));
        addMark(drawing, now, NOW_RADIUS, highlight, PlotStyle.colour(palette.surface()));
    }

    private static void addMark(Drawing drawing, PlotPoint point, double radius, Color fill, Color line) {
        PlotArea area = drawing.area();
        PlotRange range = area.range();
        double x = radius / area.area().getWidth() * (range.right() - range.left());
        double y = radius / area.area().getHeight() * range.top();
        drawing.above(new XYShapeAnnotation(
                new Ellipse2D.Double(point.x() - x, point.bits() - y, 2 * x, 2 * y), new BasicStroke(2), line, fill));
    }
}
