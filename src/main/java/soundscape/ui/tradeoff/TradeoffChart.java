package soundscape.ui.tradeoff;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import soundscape.explore.sweep.Curve;
import soundscape.ui.theme.Palette;

/** The chart of security against proof size; knows nothing of windows. */
final class TradeoffChart {
    private static final double LEFT_AXIS = 62;
    private static final double BOTTOM_AXIS = 52;
    private static final double PADDING = 12;
    private static final double BITS_STEP = 20;

    private final NumberAxis sizes = new NumberAxis();
    private final NumberAxis bits = new NumberAxis();
    private final XYSeriesCollection series = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    private final XYPlot plot = new XYPlot(series, sizes, bits, renderer);
    private final JFreeChart chart = new JFreeChart(null, PlotStyle.BOLD, plot, false);

    TradeoffChart() {
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
        // The pane's own background shows through. The canvas forgets its colour between two frames while the drawing
        // layer
        // remembers it: a frame that begins with the colour that the last one ended with would be painted black.
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
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
        PlotRange range = PlotRange.of(content);
        Drawing drawing = new Drawing(plot, renderer, content, new PlotStyle(palette), area(range, width, height));
        chart.setNotify(false);
        dress(palette);
        String proof = content.isFinal() ? "final proof" : "proof of " + content.circuit() + ", not the final one";
        String size = content.size().label().toLowerCase(Locale.ROOT);
        sizes.setLabel(proof + ", " + size + " size in KiB (log scale)");
        sizes.setRange(range.left(), range.right());
        bits.setRange(0, range.top());
        renderer.removeAnnotations();
        plot.clearAnnotations();
        addCurves(drawing);
        MilestoneMarks.add(drawing);
        CurveLabels.add(drawing);
        PointMarks.add(drawing);
        chart.setNotify(true);
    }

    private void dress(Palette palette) {
        plot.setDomainGridlinePaint(PlotStyle.colour(palette.grid()));
        plot.setRangeGridlinePaint(PlotStyle.colour(palette.grid()));
        for (NumberAxis axis : List.of(sizes, bits)) {
            axis.setLabelPaint(PlotStyle.colour(palette.muted()));
            axis.setTickLabelPaint(PlotStyle.colour(palette.muted()));
        }
    }

    /** The present curve last, so that it lies on top. */
    private void addCurves(Drawing drawing) {
        PlotContent content = drawing.content();
        series.removeAllSeries();
        List<Curve> order = new ArrayList<>(content.curves());
        order.sort(Comparator.comparing(curve -> curve.value().equals(content.present())));
        for (Curve curve : order) {
            XYSeries points = new XYSeries(curve.value(), false, true);
            curve.points()
                    .forEach(point -> points.add(
                            PlotPoint.place(content.size()
                                    .of(
                                            point.figures().expected(),
                                            point.figures().worst())),
                            point.figures().bits(),
                            false));
            int index = series.getSeriesCount();
            boolean present = curve.value().equals(content.present());
            renderer.setSeriesPaint(index, drawing.colour(curve));
            renderer.setSeriesStroke(index, present ? PlotStyle.PRESENT : PlotStyle.CURVE);
            series.addSeries(points);
        }
    }
}
