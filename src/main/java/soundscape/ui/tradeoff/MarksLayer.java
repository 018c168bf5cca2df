package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.VBox;
import soundscape.app.plot.Mark;
import soundscape.report.figure.DrawnCurve;
import soundscape.report.figure.LabelPlacer;
import soundscape.report.figure.MarkShapes;
import soundscape.report.figure.PlotArea;

/** The marks above the chart: pins, the configuration as opened and before it was read again, and now on top. Nodes are kept and moved. */
final class MarksLayer extends Group {
    private final MarkNode now = MarkNode.now();
    private final MarkNode opened = MarkNode.opened();
    private final MarkNode before = MarkNode.before();
    private final List<MarkNode> pins = new ArrayList<>();

    private double weight = 1;
    private boolean restyled;

    MarksLayer() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(before, opened, now);
    }

    /** Takes up how many times their usual size marks have. */
    void weigh(double times) {
        weight = times;
        restyled = true;
        now.weigh(times);
        opened.weigh(times);
        before.weigh(times);
        pins.forEach(pin -> pin.weigh(times));
    }

    void show(List<MarkNode.Place> places, PlotArea area, List<DrawnCurve> curves) {
        show(now, Mark.Kind.NOW, places);
        show(opened, Mark.Kind.OPENED, places);
        show(before, Mark.Kind.BEFORE, places);
        List<MarkNode> shown = new ArrayList<>();
        int pinned = 0;
        for (MarkNode.Place place : places) {
            MarkNode node =
                    switch (place.kind()) {
                        case NOW -> now;
                        case OPENED -> opened;
                        case BEFORE -> before;
                        case PIN -> pin(pinned++);
                    };
            node.show(place, area);
            node.setVisible(true);
            shown.add(node);
        }
        for (int i = pinned; i < pins.size(); i++) {
            pins.get(i).setVisible(false);
        }
        placeLabels(shown, curves, area.area());
        restyled = false;
    }

    private static void show(MarkNode node, Mark.Kind kind, List<MarkNode.Place> places) {
        node.setVisible(places.stream().anyMatch(place -> place.kind() == kind));
    }

    private MarkNode pin(int index) {
        if (index == pins.size()) {
            pins.add(MarkNode.pin(index));
            pins.get(index).weigh(weight);
            getChildren().add(getChildren().indexOf(now), pins.get(index)); // through it, the one as opened is seen
        }
        return pins.get(index);
    }

    /** Each name beside its mark, where it covers neither another one nor a mark nor a curve, if there is such a place. */
    private void placeLabels(List<MarkNode> shown, List<DrawnCurve> curves, Rectangle2D plane) {
        LabelPlacer placer = new LabelPlacer(
                plane, shown.stream().map(node -> rectangle(node.box())).toList(), curves);
        for (MarkNode node : shown) {
            VBox label = node.label();
            if (label.getWidth() == 0 || restyled) {
                label.applyCss(); // before that, text has no size, or had another one
            }
            label.autosize();
            Rectangle2D place = placer.placeAnyhow(
                    label.getWidth(),
                    label.getHeight(),
                    MarkShapes.labels(
                            new Point2D.Double(node.x(), node.y()), label.getWidth(), label.getHeight(), weight));
            label.relocate(place.getMinX(), place.getMinY());
            label.setAlignment(place.getCenterX() < node.x() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        }
    }

    /** What labels of curves keep off. */
    List<Rectangle2D> taken() {
        List<Rectangle2D> boxes = new ArrayList<>();
        getChildren().stream()
                .filter(node -> node.isVisible())
                .map(MarkNode.class::cast)
                .forEach(node -> {
                    boxes.add(rectangle(node.box()));
                    boxes.add(rectangle(node.label().getBoundsInParent()));
                });
        return boxes;
    }

    /** The boxes of names that are shown. */
    List<Rectangle2D> labels() {
        return getChildren().stream()
                .filter(node -> node.isVisible())
                .map(node -> rectangle(((MarkNode) node).label().getBoundsInParent()))
                .toList();
    }

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    MarkNode now() {
        return now;
    }
}
