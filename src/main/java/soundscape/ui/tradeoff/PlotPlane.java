package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import soundscape.app.plot.PlotFrontier;
import soundscape.app.plot.PlotPoint;
import soundscape.app.plot.PlotScene;
import soundscape.app.plot.PointCard;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.Metrics;
import soundscape.milestone.Milestone;
import soundscape.report.figure.DrawnCurve;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.PlotStyle;
import soundscape.report.figure.TradeoffChart;
import soundscape.ui.theme.Theme;

/** The chart, painted again only if it changed, once a pulse at most; above it an overlay of nodes that move. */
final class PlotPlane extends Pane {
    private final TradeoffChart chart = new TradeoffChart(new FxTextSizes(), new PixelGrid());
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final Overlay overlay = new Overlay();
    private final AxisKeeper axes = new AxisKeeper();

    private PlotScene scene;
    private PlotStyle style;

    /** What the chart shows; painted again when it changes. */
    private @Nullable Drawn drawn;

    private List<DrawnCurve> curves = List.of();

    private int paintings;

    /** Whether something is dragged by which axes would move. */
    private boolean held;

    private Runnable shown = () -> {};

    private record Drawn(
            List<Curve> curves,
            String present,
            Knob family,
            Optional<PlotFrontier> frontier,
            SizeChoice size,
            boolean bothSizes,
            boolean isFinal,
            List<Milestone> milestones,
            String circuit,
            PlotRange range,
            PlotStyle style,
            double width,
            double height) {}

    /** What is looked at: where it changes, axes begin anew. */
    private record Subject(String zkvm, int circuit, boolean whole, Knob along, Knob family) {}

    PlotPlane(PlotScene first, PlotStyle style) {
        this.scene = first;
        this.style = style;
        setId("tradeoff");
        getStyleClass().add("plot-plane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setId("plot-chart");
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, overlay);
    }

    /** Shows a scene: marks at once, the chart with the next pulse if it changed. */
    void show(PlotScene latest, boolean hold) {
        scene = latest;
        axes.follow(PlotRange.of(scene.drawing()), hold || held, subject());
        refresh();
        if (!hold && drawn != null && chart.isCovered(overlay.marks().taken())) {
            drawn = null; // labels give way to marks, but do not jump about during a gesture
            requestLayout();
        }
        shown.run();
    }

    void onShown(Runnable listener) {
        shown = listener;
    }

    private Subject subject() {
        var request = scene.curves().request();
        return new Subject(
                request.zkvm().name(),
                request.subject().target().circuit(),
                request.subject().whole(),
                scene.curves().along(),
                scene.curves().family());
    }

    void dress(PlotStyle other) {
        style = other;
        overlay.weigh(style.weight());
        refresh();
    }

    /** Moves the marks; asks for a painting where the chart is another one than was painted. */
    void refresh() {
        showMarks();
        if (!wanted().equals(drawn)) {
            requestLayout();
        }
    }

    private Point2D at(Metrics figures) {
        return area().at(scene.x(figures), figures.bits());
    }

    private void showMarks() {
        overlay.marks()
                .show(
                        scene.marks().stream()
                                .map(mark -> new MarkNode.Place(
                                        mark.kind(),
                                        at(mark.figures()),
                                        scene.title(mark),
                                        scene.detail(mark),
                                        Optional.of(mark.figures().sizes()),
                                        mark.least().map(scene::x)))
                                .toList(),
                        area(),
                        curves);
    }

    private Drawn wanted() {
        return new Drawn(
                scene.curves().curves(),
                scene.curves().presentFamily(),
                scene.curves().family(),
                scene.frontier(),
                scene.size(),
                scene.bothSizes(),
                scene.looked().isFinal(),
                scene.looked().milestones(),
                scene.looked().circuit(),
                axes.shown(),
                style,
                getWidth(),
                getHeight());
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        Drawn wanted = wanted();
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            curves = DrawnCurve.of(scene.drawing(), area(), style);
            showMarks();
            chart.lay(scene.drawing(), curves, area(), style, overlay.marks().taken());
            paintings++;
            if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) {
                canvas.draw();
            } else {
                canvas.setWidth(getWidth()); // the canvas paints itself whenever its size changes
                canvas.setHeight(getHeight());
            }
        }
    }

    /** The boxes of all that is written on the plane, of marks and of the chart. */
    List<Rectangle2D> labels() {
        return Stream.concat(overlay.marks().labels().stream(), chart.labels().stream())
                .toList();
    }

    boolean isOnCurve(Rectangle2D label) {
        return curves.stream().anyMatch(curve -> curve.crosses(label));
    }

    PlotArea area() {
        return TradeoffChart.area(axes.shown(), getWidth(), getHeight(), style.zoom());
    }

    SpotFinder finder() {
        return new SpotFinder(scene, area(), style.weight());
    }

    PlotScene scene() {
        return scene;
    }

    Overlay overlay() {
        return overlay;
    }

    void showSpot(PlotPoint spot) {
        PointCard card =
                PointCard.of(spot, scene.curves(), scene.looked(), scene.now().figures(), scene.size());
        overlay.showSpot(at(spot.figures()), !(spot instanceof PlotPoint.OnMark), card, area().area());
    }

    void hold(boolean still) {
        held = still;
        axes.follow(PlotRange.of(scene.drawing()), still, subject());
        refresh();
    }

    void zoom(double x, double y, double factor) {
        PlotArea area = area();
        axes.zoom(area.x(x), area.bits(y), factor);
        refresh();
    }

    void pan(double dx, double dy) {
        PlotArea area = area();
        axes.pan(-dx / area.area().getWidth(), dy / area.area().getHeight());
        refresh();
    }

    void resetView() {
        axes.reset(PlotRange.of(scene.drawing()));
        refresh();
    }

    /** The plot as it is printed: light, whatever the theme is, and nothing under a pointer. */
    Image picture() {
        PlotStyle before = style;
        overlay.clearSpot();
        setStyle(Theme.LIGHT.palette().declarations());
        dress(new PlotStyle(Theme.LIGHT.palette().plot(), before.zoom(), before.presented()));
        Image picture = snapshot(null, null); // lays out and paints by itself
        setStyle("");
        dress(before);
        return picture;
    }

    int paintings() {
        return paintings;
    }
}
