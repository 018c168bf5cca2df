package soundscape.ui.compare;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import soundscape.app.ComparedZkvm;
import soundscape.explore.SizeChoice;
import soundscape.milestone.Milestone;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.MarkShapes;
import soundscape.report.figure.NamePlaces;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.PlotStyle;
import soundscape.report.figure.TradeoffChart;
import soundscape.ui.theme.Theme;
import soundscape.ui.tradeoff.FxTextSizes;
import soundscape.ui.tradeoff.PixelGrid;

/** All zkVMs in one picture: bits against the final proof's size, with every milestone's lines. */
final class ComparePlot extends Pane {
    /** Between a mark and the name beside it. */
    private static final double GAP = MarkShapes.RADIUS + 6;

    private final TradeoffChart chart = new TradeoffChart(new FxTextSizes(), new PixelGrid());
    private final ChartCanvas canvas = new ChartCanvas(chart.chart());
    private final Group layer = new Group();
    private final Map<ComparedZkvm, ComparedMark> marks = new LinkedHashMap<>();
    private final Consumer<ComparedZkvm> choose;
    private final Consumer<ComparedZkvm> open;
    private @Nullable Drawing drawing;
    private PlotStyle style = new PlotStyle(Theme.LIGHT.palette().plot(), 1);
    private List<Object> drawn = List.of();

    /** Makes an empty plot; {@code choose} is told of a click on a mark or its name, {@code open} of a double click. */
    ComparePlot(Consumer<ComparedZkvm> choose, Consumer<ComparedZkvm> open) {
        this.choose = choose;
        this.open = open;
        setId("compare-plot");
        getStyleClass().add("compare-plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        layer.setManaged(false);
        getChildren().addAll(canvas, layer);
    }

    /** Shows zkVMs by a size, where that is known of them; those whose size is unknown have no place. */
    void show(List<ComparedZkvm> rows, SizeChoice size, List<Milestone> milestones) {
        marks.clear();
        rows.stream().filter(ComparedZkvm::sized).forEach(row -> marks.put(row, new ComparedMark(row, choose, open)));
        Stream<Node> nodes = Stream.concat(
                marks.values().stream().flatMap(ComparedMark::below),
                marks.values().stream().flatMap(ComparedMark::above));
        layer.getChildren().setAll(nodes.toList());
        drawing = new Drawing(
                "",
                List.of(),
                false,
                List.of(),
                marks.keySet().stream()
                        .map(row ->
                                new Drawing.Marked(Drawing.Shape.PIN, row.name(), "", row.figures(), Optional.empty()))
                        .toList(),
                true,
                "",
                size,
                false,
                milestones);
        setAccessibleText("Bits against the final proof's size of " + marks.size()
                + " zkVMs; the table beside it has the same figures");
        requestLayout();
    }

    /** Shows which are chosen in the table. */
    void choose(Collection<ComparedZkvm> chosen) {
        marks.forEach((row, mark) -> mark.choose(chosen.contains(row)));
    }

    void dress(Theme theme, double zoom) {
        style = new PlotStyle(theme.palette().plot(), zoom);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Drawing latest = drawing;
        List<Object> wanted = latest == null ? List.of() : List.of(latest, style, getWidth(), getHeight());
        if (latest == null || wanted.equals(drawn) || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        drawn = wanted;
        PlotArea area = TradeoffChart.area(PlotRange.of(latest).rounded(), getWidth(), getHeight(), style.zoom());
        marks.values().forEach(mark -> mark.place(area, latest.size()));
        chart.lay(
                latest,
                List.of(),
                area,
                style,
                marks.values().stream()
                        .flatMap(mark -> Stream.of(mark.box(), mark.line()))
                        .toList());
        placeNames(area, latest.milestones());
        if (canvas.getWidth() == getWidth() && canvas.getHeight() == getHeight()) {
            canvas.draw();
        } else {
            canvas.setWidth(getWidth()); // the canvas paints itself whenever its size changes
            canvas.setHeight(getHeight());
        }
    }

    private void placeNames(PlotArea area, List<Milestone> milestones) {
        List<NamePlaces.Named> names = marks.values().stream()
                .map(mark -> {
                    Label label = mark.name();
                    label.applyCss(); // before that, text has no size
                    label.autosize();
                    return new NamePlaces.Named(mark.point(), label.getWidth(), label.getHeight());
                })
                .toList();
        List<Optional<Rectangle2D>> places = NamePlaces.of(
                names,
                area.area(),
                chart.taken(),
                Stream.concat(marks.values().stream().map(ComparedMark::line), thresholds(area, milestones))
                        .toList(),
                GAP);
        int index = 0;
        for (ComparedMark mark : marks.values()) {
            mark.placeName(places.get(index++), 2 * GAP);
        }
    }

    /** The lines of levels and sizes, which strike no name through where there is another place. */
    private static Stream<Rectangle2D> thresholds(PlotArea area, List<Milestone> milestones) {
        Rectangle2D plane = area.area();
        Stream<Rectangle2D> levels = milestones.stream()
                .flatMap(milestone -> milestone.level().stream().boxed())
                .map(level -> new Rectangle2D.Double(plane.getX(), area.py(level), plane.getWidth(), 1));
        Stream<Rectangle2D> sizes = milestones.stream()
                .filter(milestone -> milestone.maxKib().isPresent())
                .map(milestone -> new Rectangle2D.Double(
                        area.px(Drawing.place(milestone.maxBits())), plane.getY(), 1, plane.getHeight()));
        return Stream.concat(levels, sizes);
    }
}
