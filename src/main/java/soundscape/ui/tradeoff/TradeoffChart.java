package soundscape.ui.tradeoff;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYShapeAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import soundscape.explore.Curve;
import soundscape.explore.NumberText;
import soundscape.explore.SweepPoint;
import soundscape.milestone.Milestone;
import soundscape.ui.theme.Palette;

/** The chart of security against proof size; knows nothing of windows. */
final class TradeoffChart {
    private static final double LEFT_AXIS = 62;
    private static final double BOTTOM_AXIS = 52;
    private static final double PADDING = 12;
    private static final double BITS_STEP = 20;
    private static final int VEIL_ALPHA = 190;
    private static final double NAME_WIDTH = 130;
    private static final double MARK_HEIGHT = 44;

    private final NumberAxis sizes = new NumberAxis();
    private final NumberAxis bits = new NumberAxis();
    private final XYSeriesCollection series = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(series, sizes, bits, renderer);
    private final JFreeChart chart = new JFreeChart(null, PlotStyle.BOLD, plot, false);

    /** Behind text, so that it can be read across lines. */
    private Color veil = Color.WHITE;

    TradeoffChart() {
        sizes.setLabel("final proof, KiB (log scale)");
        sizes.setNumberFormatOverride(new KibFormat());
        sizes.setTickUnit(new NumberTickUnit(1));
        bits.setLabel("provable security, bits");
        bits.setTickUnit(new NumberTickUnit(BITS_STEP));
        for (NumberAxis axis : List.of(sizes, bits)) {
            axis.setAutoRange(false);
            axis.setLabelFont(PlotStyle.TEXT);
            axis.setTickLabelFont(PlotStyle.TEXT);
            axis.setTickMarksVisible(false);
            axis.setAxisLineVisible(false);
        }
        plot.setFixedRangeAxisSpace(space(LEFT_AXIS, 0));
        plot.setFixedDomainAxisSpace(space(0, BOTTOM_AXIS));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setDomainGridlineStroke(PlotStyle.GRID);
        plot.setRangeGridlineStroke(PlotStyle.GRID);
        chart.setPadding(new RectangleInsets(PADDING, PADDING, PADDING, PADDING));
        renderer.setDrawSeriesLineAsPath(true);
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    JFreeChart chart() {
        return chart;
    }

    /** Where the plane lies on a canvas of a size. */
    static PlotArea area(PlotRange range, double width, double height) {
        Rectangle2D area = new Rectangle2D.Double(
                PADDING + LEFT_AXIS,
                PADDING,
                Math.max(1, width - LEFT_AXIS - 2 * PADDING),
                Math.max(1, height - BOTTOM_AXIS - 2 * PADDING));
        return new PlotArea(area, range);
    }

    /** Shows a content on a canvas of a size; one repaint. */
    void show(PlotContent content, Palette palette, double width, double height) {
        PlotStyle style = new PlotStyle(palette);
        PlotRange range = PlotRange.of(content);
        chart.setNotify(false);
        dress(palette);
        sizes.setRange(range.left(), range.right());
        bits.setRange(0, range.top());
        renderer.removeAnnotations();
        plot.clearAnnotations();
        addCurves(content, style);
        addTargets(range, palette);
        addMilestones(range, palette);
        addLabels(content, style, area(range, width, height));
        addPoints(content, palette, area(range, width, height));
        chart.setNotify(true);
    }

    private void dress(Palette palette) {
        Color surface = PlotStyle.colour(palette.surface());
        veil = new Color(surface.getRed(), surface.getGreen(), surface.getBlue(), VEIL_ALPHA);
        chart.setBackgroundPaint(surface);
        plot.setBackgroundPaint(surface);
        plot.setDomainGridlinePaint(PlotStyle.colour(palette.grid()));
        plot.setRangeGridlinePaint(PlotStyle.colour(palette.grid()));
        for (NumberAxis axis : List.of(sizes, bits)) {
            axis.setLabelPaint(PlotStyle.colour(palette.muted()));
            axis.setTickLabelPaint(PlotStyle.colour(palette.muted()));
        }
    }

    /** The present curve last, so that it lies on top. */
    private void addCurves(PlotContent content, PlotStyle style) {
        series.removeAllSeries();
        List<Curve> order = new ArrayList<>(content.curves());
        order.sort(Comparator.comparing(curve -> curve.value() == content.present()));
        for (Curve curve : order) {
            XYSeries points = new XYSeries(NumberText.format(curve.value()), false, true);
            curve.points()
                    .forEach(point -> points.add(PlotPoint.place(content.size().of(point)), point.bits(), false));
            int index = series.getSeriesCount();
            boolean present = curve.value() == content.present();
            renderer.setSeriesPaint(index, colour(content, curve, style));
            renderer.setSeriesStroke(index, present ? PlotStyle.PRESENT : PlotStyle.CURVE);
            series.addSeries(points);
        }
    }

    private static Color colour(PlotContent content, Curve curve, PlotStyle style) {
        return curve.value() == content.present()
                ? PlotStyle.colour(style.palette().highlight())
                : style.ramp(content.curves().indexOf(curve), content.curves().size());
    }

    private void addTargets(PlotRange range, Palette palette) {
        for (Milestone milestone : Milestone.values()) {
            XYAnnotation corner = new XYBoxAnnotation(
                    range.left(),
                    milestone.level(),
                    PlotPoint.place(milestone.maxBits()),
                    range.top(),
                    null,
                    null,
                    PlotStyle.colour(palette.target()));
            renderer.addAnnotation(corner, Layer.BACKGROUND);
        }
    }

    private void addMilestones(PlotRange range, Palette palette) {
        Color line = PlotStyle.colour(palette.threshold());
        for (Milestone milestone : Milestone.values()) {
            double x = PlotPoint.place(milestone.maxBits());
            double y = milestone.level();
            renderer.addAnnotation(
                    new XYLineAnnotation(range.left(), y, range.right(), y, PlotStyle.THRESHOLD, line),
                    Layer.BACKGROUND);
            renderer.addAnnotation(
                    new XYLineAnnotation(x, 0, x, range.top(), PlotStyle.THRESHOLD, line), Layer.BACKGROUND);
            addText(
                    milestone.label() + " · " + milestone.level() + " bits ",
                    range.right(),
                    y + 1,
                    TextAnchor.BOTTOM_RIGHT,
                    palette.text(),
                    true);
            XYTextAnnotation size =
                    addText("  " + milestone.maxKib() + " KiB", x, 0, TextAnchor.BOTTOM_LEFT, palette.text(), true);
            size.setRotationAnchor(TextAnchor.BOTTOM_LEFT);
            size.setRotationAngle(-Math.PI / 2);
        }
    }

    private XYTextAnnotation addText(String text, double x, double y, TextAnchor anchor, String colour, boolean bold) {
        XYTextAnnotation annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(bold ? PlotStyle.BOLD : PlotStyle.TEXT);
        annotation.setPaint(PlotStyle.colour(colour));
        annotation.setTextAnchor(anchor);
        annotation.setBackgroundPaint(veil);
        plot.addAnnotation(annotation);
        return annotation;
    }

    /** Each curve bears its value; the present one says what holds it where it is flat. */
    private void addLabels(PlotContent content, PlotStyle style, PlotArea area) {
        LabelPlacer placer = new LabelPlacer(area.area());
        keepFree(placer, area, content.now());
        content.opened().ifPresent(opened -> keepFree(placer, area, opened));
        content.curves().stream()
                .filter(curve -> curve.value() == content.present())
                .forEach(curve -> {
                    addPlateaus(content, curve, placer, area, style);
                    addValue(content, curve, placer, area, style);
                });
        content.curves().stream()
                .filter(curve -> curve.value() != content.present())
                .forEach(curve -> addValue(content, curve, placer, area, style));
    }

    /** A mark, with its name on the left and its whisker on the right. */
    private static void keepFree(LabelPlacer placer, PlotArea area, PlotPoint point) {
        Point2D mark = area.at(point.x(), point.bits());
        placer.keepFree(new Point2D.Double(mark.getX() - NAME_WIDTH / 2, mark.getY()), NAME_WIDTH, MARK_HEIGHT);
        placer.keepFree(mark, MARK_HEIGHT, MARK_HEIGHT);
    }

    private void addValue(PlotContent content, Curve curve, LabelPlacer placer, PlotArea area, PlotStyle style) {
        String text = "×" + NumberText.format(curve.value());
        List<Point2D> candidates = curve.points().stream()
                .map(point -> area.at(PlotPoint.place(content.size().of(point)), point.bits()))
                .toList();
        placer.place(text, candidates).ifPresent(place -> {
            XYTextAnnotation label = addText(
                    text,
                    area.x(place.getX()),
                    area.bits(place.getY()),
                    TextAnchor.CENTER,
                    style.palette().text(),
                    true);
            label.setPaint(colour(content, curve, style));
        });
    }

    private void addPlateaus(PlotContent content, Curve curve, LabelPlacer placer, PlotArea area, PlotStyle style) {
        for (Plateau plateau : Plateau.of(curve.points())) {
            SweepPoint middle = curve.points().get((plateau.from() + plateau.to()) / 2);
            Point2D on = area.at(PlotPoint.place(content.size().of(middle)), middle.bits());
            List<Point2D> around = new ArrayList<>();
            for (double down : new double[] {18, 34, -18, 50, -34, 66}) {
                for (double across : new double[] {0, 70, -70, 140, -140}) {
                    around.add(new Point2D.Double(on.getX() + across, on.getY() + down));
                }
            }
            placer.place(plateau.text(), around).ifPresent(place -> {
                plot.addAnnotation(new XYLineAnnotation(
                        area.x(on.getX()),
                        area.bits(on.getY()),
                        area.x(place.getX()),
                        area.bits(place.getY()),
                        PlotStyle.GRID,
                        PlotStyle.colour(style.palette().muted())));
                addText(
                        plateau.text(),
                        area.x(place.getX()),
                        area.bits(place.getY()),
                        TextAnchor.CENTER,
                        style.palette().text(),
                        false);
            });
        }
    }

    private void addPoints(PlotContent content, Palette palette, PlotArea area) {
        Color highlight = PlotStyle.colour(palette.highlight());
        Color surface = PlotStyle.colour(palette.surface());
        content.opened().filter(opened -> content.moved()).ifPresent(opened -> {
            addMark(area, opened, 6, surface, PlotStyle.colour(palette.muted()));
            addText("as opened  ", opened.x(), opened.bits(), TextAnchor.CENTER_RIGHT, palette.muted(), false);
        });
        PlotPoint now = content.now();
        plot.addAnnotation(new XYLineAnnotation(
                PlotPoint.place(now.expected()),
                now.bits(),
                PlotPoint.place(now.worst()),
                now.bits(),
                new BasicStroke(3),
                highlight));
        addMark(area, now, 7, highlight, surface);
        addText(
                content.moved() ? "now   " : "now · as opened   ",
                now.x(),
                now.bits(),
                TextAnchor.BOTTOM_RIGHT,
                palette.text(),
                true);
    }

    private void addMark(PlotArea area, PlotPoint point, double radius, Color fill, Color line) {
        double x = radius
                / area.area().getWidth()
                * (area.range().right() - area.range().left());
        double y = radius / area.area().getHeight() * area.range().top();
        plot.addAnnotation(new XYShapeAnnotation(
                new Ellipse2D.Double(point.x() - x, point.bits() - y, 2 * x, 2 * y), new BasicStroke(2), line, fill));
    }
}
