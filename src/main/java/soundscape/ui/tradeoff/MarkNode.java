package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import soundscape.app.plot.Mark;
import soundscape.estimator.result.Sizes;
import soundscape.report.figure.MarkShapes;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.Whisker;
import soundscape.ui.control.Column;
import soundscape.ui.control.Labels;

/**
 * One mark: a shape at the configuration's place, a whisker from its least to its greatest size, one below of what the file
 * leaves open where traces follow, and its name.
 */
final class MarkNode extends Group {
    /** Half a shape's width in pixels. */
    static final double RADIUS = MarkShapes.RADIUS;

    private static final PseudoClass AT_EDGE = PseudoClass.getPseudoClass("at-edge");

    private final Shape shape;
    private final Line whisker = new Line();
    private final List<Line> ticks = List.of(new Line(), new Line());
    private final Line open = new Line();
    private final List<Line> openTicks = List.of(new Line(), new Line());
    private final Label name = Labels.styled("", "mark-name");
    private final Label figures = Labels.styled("", "mark-figures");
    private final VBox label = new Column(name, figures);

    /** Where the shape was put, and the name last shown. */
    private double x;

    private double y;
    private double weight = 1;

    private MarkNode(String id, String styleClass, Shape shape) {
        this.shape = shape;
        setId(id);
        label.setId(id + "-label");
        whisker.setId(id + "-whisker");
        getStyleClass().addAll("mark", styleClass);
        whisker.getStyleClass().add("whisker");
        ticks.forEach(tick -> tick.getStyleClass().add("whisker"));
        open.setId(id + "-open");
        open.getStyleClass().add("open-whisker");
        openTicks.forEach(tick -> tick.getStyleClass().add("open-whisker"));
        shape.getStyleClass().add("mark-shape");
        label.getStyleClass().add("mark-label");
        figures.managedProperty().bind(figures.visibleProperty());
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(whisker);
        getChildren().addAll(ticks);
        getChildren().add(open);
        getChildren().addAll(openTicks);
        getChildren().addAll(shape, label);
    }

    static MarkNode now() {
        return new MarkNode("mark-now", "mark-now", new Circle(RADIUS));
    }

    static MarkNode opened() {
        return new MarkNode("mark-opened", "mark-opened", new Circle(RADIUS - 1));
    }

    static MarkNode before() {
        return new MarkNode("mark-before", "mark-opened", new Circle(RADIUS - 1));
    }

    static MarkNode pin(int index) {
        return new MarkNode("mark-pin-" + index, "mark-pin", new Polygon(MarkShapes.pin(index)));
    }

    void weigh(double times) {
        weight = times;
        shape.setScaleX(times);
        shape.setScaleY(times);
    }

    /**
     * A mark as it is to be shown: where, what it is called and comes to, and, where sizes go along the plot, its sizes and
     * the place of what the file leaves open.
     */
    record Place(
            Mark.Kind kind, Point2D at, String title, String detail, Optional<Sizes> sizes, Optional<Double> least) {}

    /** Puts the shape to a mark's place; one beyond the plane is kept at its edge. */
    void show(Place place, PlotArea area) {
        var plane = area.area();
        x = Math.max(plane.getMinX(), Math.min(place.at().getX(), plane.getMaxX()));
        y = Math.max(plane.getMinY(), Math.min(place.at().getY(), plane.getMaxY()));
        boolean inside = place.at().distance(x, y) == 0;
        pseudoClassStateChanged(AT_EDGE, !inside);
        shape.setTranslateX(x);
        shape.setTranslateY(y);
        draw(place.sizes().filter(any -> inside).map(sizes -> Whisker.of(sizes, x, area)), whisker, ticks, y);
        draw(
                place.least().filter(any -> inside).map(least -> Whisker.open(least, x, area)),
                open,
                openTicks,
                y + MarkShapes.BELOW * weight);
        String title = place.title();
        String detail = place.detail();
        if (!name.getText().equals(title)) {
            name.setText(title);
        }
        if (!figures.getText().equals(detail)) {
            figures.setText(detail);
        }
        figures.setVisible(!detail.isEmpty());
    }

    private void draw(Optional<Whisker> shown, Line line, List<Line> ends, double middle) {
        line.setVisible(shown.isPresent());
        shown.ifPresent(known -> set(line, known.from(), middle, known.to(), middle));
        for (int i = 0; i < ends.size(); i++) {
            List<Whisker.Tick> known = shown.map(Whisker::ticks).orElse(List.of());
            ends.get(i).setVisible(i < known.size());
            if (i < known.size()) {
                double half = known.get(i).half() * weight;
                set(ends.get(i), known.get(i).x(), middle - half, known.get(i).x(), middle + half);
            }
        }
    }

    private static void set(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    Bounds box() {
        double half = (RADIUS + 1) * weight;
        double below = open.isVisible() ? (MarkShapes.BELOW + MarkShapes.CAP) * weight : half;
        return new BoundingBox(x - half, y - half, 2 * half, half + below);
    }

    VBox label() {
        return label;
    }
}
