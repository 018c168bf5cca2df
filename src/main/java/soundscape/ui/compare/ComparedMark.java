package soundscape.ui.compare;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import soundscape.app.ComparedZkvm;
import soundscape.app.text.FigureText;
import soundscape.explore.SizeChoice;
import soundscape.report.SizeWords;
import soundscape.report.figure.Drawing;
import soundscape.report.figure.MarkShapes;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.Whisker;
import soundscape.ui.control.Help;
import soundscape.ui.control.Ids;
import soundscape.ui.control.Labels;

/** One zkVM on the plot: a circle, a whisker over its sizes, its name. A click chooses it, a double click opens it. */
final class ComparedMark {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass BOUND = PseudoClass.getPseudoClass("bound");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ComparedZkvm zkvm;
    private final Circle circle = new Circle(MarkShapes.RADIUS - 1);
    private final Group whisker = new Group();
    private final Line leader = new Line();
    private final Label name;
    private double x;
    private double y;
    private Optional<Whisker> drawn = Optional.empty();

    ComparedMark(ComparedZkvm zkvm, Consumer<ComparedZkvm> choose, Consumer<ComparedZkvm> open) {
        this.zkvm = zkvm;
        name = Labels.styled((zkvm.complete() ? "" : "≤ ") + zkvm.name(), "compared-name");
        circle.setId("compared-" + Ids.of(zkvm.name()));
        name.setId(circle.getId() + "-name");
        circle.getStyleClass().add("compared-mark");
        leader.getStyleClass().add("compared-leader");
        leader.setMouseTransparent(true);
        whisker.setMouseTransparent(true);
        String told = zkvm.name() + ": " + FigureText.level(zkvm.level(), zkvm.complete()) + ", "
                + SizeWords.all(zkvm.sizes()) + ". A click chooses its row, a double click opens it";
        for (Node node : List.of(circle, name)) {
            node.pseudoClassStateChanged(OPEN, zkvm.open().isPresent());
            node.pseudoClassStateChanged(BOUND, !zkvm.complete());
            node.setOnMouseClicked(event -> {
                choose.accept(zkvm);
                if (event.getClickCount() == 2) {
                    open.accept(zkvm);
                }
            });
            Help.on(node, told);
        }
    }

    Stream<Node> below() {
        return Stream.of(leader, whisker);
    }

    Stream<Node> above() {
        return Stream.of(circle, name);
    }

    void choose(boolean chosen) {
        Stream.of(circle, name).forEach(node -> node.pseudoClassStateChanged(CHOSEN, chosen));
    }

    /** Puts the circle and the whisker to their places. */
    void place(PlotArea area, SizeChoice size) {
        x = area.px(Drawing.place(size.of(zkvm.sizes())));
        y = area.py(zkvm.figures().bits());
        circle.setCenterX(x);
        circle.setCenterY(y);
        Whisker sizes = Whisker.of(zkvm.sizes(), x, area);
        drawn = Optional.of(sizes);
        whisker.getChildren().setAll(line(sizes.from(), y, sizes.to(), y));
        sizes.ticks()
                .forEach(tick -> whisker.getChildren().add(line(tick.x(), y - tick.half(), tick.x(), y + tick.half())));
    }

    private Line line(double fromX, double fromY, double toX, double toY) {
        Line line = new Line(fromX, fromY, toX, toY);
        line.getStyleClass().add("compared-whisker");
        line.pseudoClassStateChanged(OPEN, zkvm.open().isPresent());
        return line;
    }

    Point2D point() {
        return new Point2D.Double(x, y);
    }

    Label name() {
        return name;
    }

    /** What no name may lie on. */
    Rectangle2D box() {
        return new Rectangle2D.Double(
                x - MarkShapes.RADIUS, y - MarkShapes.RADIUS, 2 * MarkShapes.RADIUS, 2 * MarkShapes.RADIUS);
    }

    /** What names rather do not lie on. */
    Rectangle2D line() {
        return drawn.<Rectangle2D>map(sizes -> new Rectangle2D.Double(
                        sizes.from(), y - MarkShapes.CAP, sizes.to() - sizes.from() + 1, 2 * MarkShapes.CAP))
                .orElseGet(this::box);
    }

    /** Puts the name to a place, with a line there where it is not beside the circle; without one it is not shown. */
    void placeName(Optional<Rectangle2D> place, double near) {
        name.setVisible(place.isPresent());
        leader.setVisible(false);
        place.ifPresent(box -> {
            name.relocate(box.getX(), box.getY());
            double toX = Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
            double toY = Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
            leader.setVisible(Math.hypot(toX - x, toY - y) > near);
            leader.setStartX(x);
            leader.setStartY(y);
            leader.setEndX(toX);
            leader.setEndY(toY);
        });
    }
}
