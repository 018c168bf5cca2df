package soundscape.ui.tradeoff;

import java.util.List;
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
import soundscape.app.plot.PlotScene;
import soundscape.report.figure.MarkShapes;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.Whisker;
import soundscape.ui.control.Labels;

/** One mark: a shape at the configuration's place, a whisker from its least to its greatest size, and its name. */
final class MarkNode extends Group {
    /** Half a shape's width in pixels. */
    static final double RADIUS = MarkShapes.RADIUS;

    private static final PseudoClass AT_EDGE = PseudoClass.getPseudoClass("at-edge");

    private final Shape shape;
    private final Line whisker = new Line();
    private final List<Line> ticks = List.of(new Line(), new Line());
    private final Label name = Labels.styled("", "mark-name");
    private final Label figures = Labels.styled("", "mark-figures");
    private final VBox label = new VBox(name, figures);

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
        shape.getStyleClass().add("mark-shape");
        label.getStyleClass().add("mark-label");
        figures.managedProperty().bind(figures.visibleProperty());
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(whisker);
        getChildren().addAll(ticks);
        getChildren().addAll(shape, label);
    }

    static MarkNode now() {
        return new MarkNode("mark-now", "mark-now", new Circle(RADIUS));
    }

    static MarkNode opened() {
        return new MarkNode("mark-opened", "mark-opened", new Circle(RADIUS - 1));
    }

    static MarkNode pin(int index) {
        return new MarkNode("mark-pin-" + index, "mark-pin", new Polygon(MarkShapes.pin(index)));
    }

    void weigh(double times) {
        weight = times;
        shape.setScaleX(times);
        shape.setScaleY(times);
    }

    /** Puts the shape to a mark's place; one beyond the plane is kept at its edge. */
    void show(PlotScene scene, Mark mark, PlotArea area, String title, String detail) {
        var plane = area.area();
        double px = area.px(scene.x(mark.figures()));
        double py = area.py(mark.figures().bits());
        x = Math.max(plane.getMinX(), Math.min(px, plane.getMaxX()));
        y = Math.max(plane.getMinY(), Math.min(py, plane.getMaxY()));
        boolean inside = x == px && y == py;
        pseudoClassStateChanged(AT_EDGE, !inside);
        shape.setTranslateX(x);
        shape.setTranslateY(y);
        Whisker sizes = Whisker.of(mark.figures().sizes(), x, area);
        whisker.setVisible(inside);
        set(whisker, sizes.from(), y, sizes.to(), y);
        for (int i = 0; i < ticks.size(); i++) {
            boolean shown = inside && i < sizes.ticks().size();
            ticks.get(i).setVisible(shown);
            if (shown) {
                Whisker.Tick tick = sizes.ticks().get(i);
                set(ticks.get(i), tick.x(), y - tick.half() * weight, tick.x(), y + tick.half() * weight);
            }
        }
        if (!name.getText().equals(title)) {
            name.setText(title);
        }
        if (!figures.getText().equals(detail)) {
            figures.setText(detail);
        }
        figures.setVisible(!detail.isEmpty());
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
        return new BoundingBox(x - half, y - half, 2 * half, 2 * half);
    }

    VBox label() {
        return label;
    }
}
