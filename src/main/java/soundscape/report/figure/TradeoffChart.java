package soundscape.report.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The chart of security against proof size; knows nothing of windows. Axes and grid are the library's; what lies on the
 * plane is one picture, laid out when something changes and only painted after that.
 */
public final class TradeoffChart {
    /** What the axis of bits is called. */
    static final String BITS = "provable security, bits";

    private static final double LEFT_AXIS = 74;
    private static final double BOTTOM_AXIS = 58;

    /** Half of the last size may stand out at the right. */
    private static final double RIGHT_ROOM = 26;

    private static final double PADDING = 12;

    /** Ticks keep at least so many pixels between them. */
    private static final double TICK_WIDTH = 58;

    private static final double TICK_HEIGHT = 34;

    /** Distances of ticks, finest first. */
    private static final double[] SIZE_STEPS = {0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8};

    /** Where so many doublings are seen, sizes between powers of two are no help. */
    private static final double MANY_DOUBLINGS = 4;

    private static final double[] BITS_STEPS = {0.5, 1, 2, 5, 10, 20, 40, 100};

    private final NumberAxis sizes = new NumberAxis();
    private final NumberAxis bits = new NumberAxis();
    private final Picture picture = new Picture();
    private final XYPlot plot;
    private final JFreeChart chart;
    private final TextSizes texts;
    private List<Rectangle2D> labels = List.of();
    private List<Rectangle2D> taken = List.of();

    /** Makes an empty chart with the library's grid; {@code texts} measures texts as they will be drawn. */
    public TradeoffChart(TextSizes texts) {
        this(texts, new XYLineAndShapeRenderer(true, false));
    }

    /** Makes an empty chart; {@code texts} measures texts as they will be drawn, {@code grid} draws the grid's lines. */
    public TradeoffChart(TextSizes texts, XYItemRenderer grid) {
        this.texts = texts;
        plot = new GroundedPlot(picture::drawGround, new XYSeriesCollection(), sizes, bits, grid);
        chart = new JFreeChart(null, JFreeChart.DEFAULT_TITLE_FONT, plot, false);
        chart.setNotify(false); // whoever shows it says when to paint
        sizes.setNumberFormatOverride(new KibFormat());
        bits.setLabel(BITS);
        for (NumberAxis axis : List.of(sizes, bits)) {
            axis.setAutoRange(false);
            axis.setTickMarksVisible(false);
            axis.setAxisLineVisible(false);
        }
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        // The pane's own background shows through. The canvas forgets its colour between two frames while the drawing
        // layer remembers it: a frame that begins with the colour that the last one ended with would be painted black.
        chart.setBackgroundPaint(null);
        plot.setBackgroundPaint(null);
        plot.addAnnotation(picture);
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    /** The chart; to be drawn after it was laid out. */
    public JFreeChart chart() {
        return chart;
    }

    /** What lies on the plane; the picture that {@link #lay} makes. */
    public Picture picture() {
        return picture;
    }

    /** Where that part of the plane lies on a canvas, in pixels; a zoom of 1 is the usual size of text. */
    public static PlotArea area(PlotRange range, double width, double height, double zoom) {
        Rectangle2D area = new Rectangle2D.Double(
                LEFT_AXIS * zoom,
                PADDING,
                Math.max(1, width - (LEFT_AXIS + RIGHT_ROOM) * zoom),
                Math.max(1, height - BOTTOM_AXIS * zoom - PADDING));
        return new PlotArea(area, range);
    }

    /** Lays out a scene with its curves; the next painting shows it, and nothing is written on what is taken. */
    public void lay(Drawing scene, List<DrawnCurve> curves, PlotArea area, PlotStyle style, List<Rectangle2D> taken) {
        dress(scene, area, style);
        picture.clear();
        LabelPlacer placer = new LabelPlacer(area.area(), taken, curves);
        FrontierPainter.add(picture, scene, area, style);
        MilestonePainter.add(picture, scene, area, style, texts, placer);
        if (scene.bothSizes()) {
            curves.forEach(curve -> picture.line(curve.otherPath(scene, area), curve.colour(), style.otherSize()));
        }
        curves.forEach(curve -> picture.line(curve.path(), curve.colour(), curve.stroke()));
        CurveLabels.add(picture, curves, area, style, texts, placer);
        CurveLabels.addEdge(picture, FrontierPainter.corners(scene, area), style, texts, placer);
        labels = placer.placed();
        this.taken = placer.taken();
    }

    /** What labels and all that was kept free of them take, in pixels, since it was laid out last. */
    public List<Rectangle2D> taken() {
        return List.copyOf(taken);
    }

    /** {@return the boxes of all that is written, in pixels} */
    public List<Rectangle2D> labels() {
        return List.copyOf(labels);
    }

    /** Whether a label lies where something else does: true if any does. */
    public boolean isCovered(List<Rectangle2D> taken) {
        return labels.stream().anyMatch(label -> taken.stream().anyMatch(label::intersects));
    }

    private void dress(Drawing scene, PlotArea area, PlotStyle style) {
        PlotColours palette = style.palette();
        double zoom = style.zoom();
        plot.setFixedRangeAxisSpace(space((LEFT_AXIS - PADDING) * zoom, 0));
        plot.setFixedDomainAxisSpace(space(0, (BOTTOM_AXIS - PADDING) * zoom));
        chart.setPadding(new RectangleInsets(PADDING, PADDING * zoom, PADDING * zoom, RIGHT_ROOM * zoom));
        String proof = scene.isFinal() ? "final proof" : "proof of " + scene.circuit() + ", not the final one";
        String size = scene.size().label().toLowerCase(Locale.ROOT) + " size";
        sizes.setLabel(fitting(
                List.of(proof + ", " + size + " (log scale)", proof + ", " + size, size),
                area.area().getWidth(),
                style.text()));
        PlotRange range = area.range();
        sizes.setRange(range.left(), range.right());
        bits.setRange(range.bottom(), range.top());
        sizes.setTickUnit(new NumberTickUnit(step(
                SIZE_STEPS,
                Math.max(
                        range.width()
                                * TICK_WIDTH
                                * style.spacingAcross()
                                / area.area().getWidth(),
                        range.width() > MANY_DOUBLINGS ? 1 : 0))));
        bits.setTickUnit(new NumberTickUnit(step(
                BITS_STEPS,
                range.height() * TICK_HEIGHT * style.spacingUp() / area.area().getHeight())));
        plot.setDomainGridlineStroke(style.grid());
        plot.setRangeGridlineStroke(style.grid());
        plot.setDomainGridlinePaint(PlotStyle.colour(palette.grid()));
        plot.setRangeGridlinePaint(PlotStyle.colour(palette.grid()));
        for (NumberAxis axis : List.of(sizes, bits)) {
            axis.setLabelFont(style.text());
            axis.setTickLabelFont(style.text());
            axis.setLabelPaint(PlotStyle.colour(palette.muted()));
            axis.setTickLabelPaint(PlotStyle.colour(palette.muted()));
        }
    }

    /** The first text that has room, else the last. */
    private String fitting(List<String> wordings, double width, Font font) {
        return wordings.stream()
                .filter(text -> texts.width(text, font) <= width)
                .findFirst()
                .orElse(wordings.get(wordings.size() - 1));
    }

    private static double step(double[] steps, double least) {
        for (double step : steps) {
            if (step >= least) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }
}
