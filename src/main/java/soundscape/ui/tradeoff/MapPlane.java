package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import soundscape.app.plot.MapScene;
import soundscape.app.plot.Mark;
import soundscape.app.plot.PointCard;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.landscape.Spacing;
import soundscape.report.figure.MapChart;
import soundscape.report.figure.MapDrawing;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.PlotStyle;
import soundscape.ui.theme.Theme;

/** A map, painted again only if it changed, once a pulse at most; above it an overlay of nodes that move. */
final class MapPlane extends Pane {
    private final MapChart chart = new MapChart(new FxTextSizes(), 0);
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final Overlay overlay = new Overlay();
    private PlotStyle style;
    private @Nullable MapScene scene;

    /** What the chart shows; painted again when it changes. */
    private @Nullable Drawn drawn;

    private record Wanted(MapDrawing drawing, PlotRange seen, PlotStyle style, double width, double height) {}

    /** The map that is on the screen, which the pointer points at; a later one is shown with the next pulse. */
    private record Drawn(Wanted wanted, MapScene scene, PlotArea area, Spacing across, Spacing up) {}

    private @Nullable MapDrawing drawing;

    /** The part that a reader has chosen to see. */
    private @Nullable PlotRange seen;

    private Runnable redrawn = () -> {};

    MapPlane(PlotStyle style) {
        this.style = style;
        setId("map");
        getStyleClass().add("plot-plane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setId("map-chart");
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, overlay);
    }

    /** Shows a map: marks at once, cells with the next pulse if they changed. */
    void show(MapScene latest, MapDrawing drawn) {
        if (drawing != null && !drawing.range().equals(drawn.range())) {
            seen = null;
        }
        scene = latest;
        drawing = drawn;
        setAccessibleText(latest.inWords());
        refresh();
    }

    /** Shows other marks on the same map. */
    void mark(List<Mark> marks) {
        if (scene != null) {
            scene = scene.at(marks);
            setAccessibleText(scene.inWords());
            refresh();
        }
    }

    void dress(PlotStyle other) {
        style = other;
        overlay.weigh(style.weight());
        refresh();
    }

    private void refresh() {
        showMarks();
        requestLayout();
    }

    private void showMarks() {
        if (scene == null || drawn == null) {
            return;
        }
        MapScene shown = scene;
        PlotArea area = drawn.area();
        overlay.marks()
                .show(
                        shown.marks().stream()
                                .flatMap(mark -> shown.place(mark).stream()
                                        .map(place -> new MarkNode.Place(
                                                mark.kind(),
                                                area.at(place.across(), place.up()),
                                                place.mark().name(),
                                                place.mark().detail(),
                                                Optional.empty(),
                                                Optional.empty())))
                                .toList(),
                        area,
                        List.of());
    }

    @Override
    protected void layoutChildren() {
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        if (drawing == null) {
            return;
        }
        PlotRange range = seen == null ? drawing.range() : seen;
        Wanted wanted = new Wanted(drawing, range, style, getWidth(), getHeight());
        if (drawn == null || !wanted.equals(drawn.wanted())) {
            PlotArea area = new PlotArea(
                    chart.area(drawing, getWidth(), getHeight(), style).area(), range);
            drawn = new Drawn(wanted, scene().orElseThrow(), area, drawing.across(), drawing.up());
            showMarks();
            chart.lay(drawing, area, getWidth(), style, overlay.marks().taken());
            if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) {
                canvas.draw();
            } else {
                canvas.setWidth(getWidth()); // the canvas paints itself whenever its size changes
                canvas.setHeight(getHeight());
            }
            redrawn.run();
        }
    }

    /** Zooms about a pixel that shows the same then; factors under 1 go nearer. */
    void zoom(double x, double y, double factor) {
        if (drawn != null && drawing != null) {
            PlotArea area = drawn.area();
            see(area.range().zoomed(drawing.range(), area.x(x), area.bits(y), factor));
        }
    }

    /** Moves what is seen by pixels. */
    void pan(double dx, double dy) {
        if (drawn != null && drawing != null) {
            PlotArea area = drawn.area();
            see(area.range()
                    .moved(
                            drawing.range(),
                            -dx / area.area().getWidth() * area.range().width(),
                            dy / area.area().getHeight() * area.range().height()));
        }
    }

    /** Shows all of the map. */
    void resetView() {
        see(null);
    }

    private void see(@Nullable PlotRange part) {
        seen = part;
        overlay.clearSpot();
        requestLayout();
    }

    /** The boxes of all that is written on the plane, of marks and of the chart. */
    List<Rectangle2D> labels() {
        return Stream.concat(overlay.marks().labels().stream(), chart.labels().stream())
                .toList();
    }

    /** Has it told whenever another map is on the screen. */
    void onRedrawn(Runnable listener) {
        redrawn = listener;
    }

    Optional<MapScene> scene() {
        return Optional.ofNullable(scene);
    }

    Overlay overlay() {
        return overlay;
    }

    /** The cell under a pixel; empty beyond the map. */
    OptionalInt cellAt(double x, double y) {
        if (drawn == null || !drawn.area().area().contains(x, y)) {
            return OptionalInt.empty();
        }
        OptionalInt across = drawn.across().at(drawn.area().x(x));
        OptionalInt up = drawn.up().at(drawn.area().bits(y));
        return across.isPresent() && up.isPresent()
                ? OptionalInt.of(map().cell(across.getAsInt(), up.getAsInt()))
                : OptionalInt.empty();
    }

    /** The cell that is nearest to a pixel, however far away. */
    int cellNear(double x, double y) {
        Drawn shown = shown();
        return map().cell(
                        shown.across().nearest(shown.area().x(x)),
                        shown.up().nearest(shown.area().bits(y)));
    }

    private Drawn shown() {
        if (drawn == null) {
            throw new IllegalStateException("no map is drawn yet");
        }
        return drawn;
    }

    /** The map on the screen, whose cells {@link #cellAt} and {@link #cellNear} number. */
    Landscape map() {
        return shown().scene().map();
    }

    /** Whether the mark of what is now lies under a pixel. */
    boolean isOnNow(double x, double y) {
        return now().filter(at -> at.distance(x, y) <= MarkNode.RADIUS * 2 * style.weight())
                .isPresent();
    }

    /** Where what is now lies; empty where it has no place. */
    Optional<Point2D> now() {
        return drawn == null || scene == null
                ? Optional.empty()
                : scene.place(scene.now()).map(place -> shown().area().at(place.across(), place.up()));
    }

    /** Says all of a cell. */
    void showCell(int cell) {
        Drawn shown = shown();
        Point2D middle = shown.area()
                .at(shown.across().place(cell % map().width()), shown.up().place(cell / map().width()));
        overlay.showSpot(
                middle,
                true,
                PointCard.of(shown.scene().at(scene().orElseThrow().marks()), cell),
                shown.area().area());
    }

    /** The map as it is printed: light, whatever the theme is, and nothing under a pointer. */
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
}
