package soundscape.ui.tradeoff;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.VBox;
import soundscape.app.plot.Mark;
import soundscape.report.figure.PlotArea;

/** The marks above the chart: pins, the configuration as opened and before it was read again, and now on top. Nodes are kept and moved. */
final class MarksLayer extends Group {
    private static final double GAP = 10;

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

    void show(List<MarkNode.Place> places, PlotArea area) {
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
        placeLabels(shown, area.area());
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

    /** Each name beside its mark, where it covers neither another one nor a mark, if there is such a place. */
    private void placeLabels(List<MarkNode> shown, Rectangle2D plane) {
        List<Bounds> taken = new ArrayList<>();
        shown.forEach(node -> taken.add(node.box()));
        for (MarkNode node : shown) {
            VBox label = node.label();
            if (label.getWidth() == 0 || restyled) {
                label.applyCss(); // before that, text has no size, or had another one
            }
            label.autosize();
            Bounds place = place(node, label.getWidth(), label.getHeight(), taken, plane);
            taken.add(place);
            label.relocate(place.getMinX(), place.getMinY());
            label.setAlignment(place.getCenterX() < node.x() ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
        }
    }

    private Bounds place(MarkNode node, double width, double height, List<Bounds> taken, Rectangle2D plane) {
        double gap = GAP * weight;
        double left = node.x() - gap - width;
        double right = node.x() + gap;
        double above = node.y() - gap - height;
        double below = node.y() + gap;
        double middle = node.y() - height / 2;
        double[][] corners = {
            {left, above + gap},
            {left, middle},
            {right, below},
            {node.x() - width / 2, above},
            {left, below},
            {right, above},
            {node.x() - width / 2, below},
            {right, middle + height},
            {left, above - height},
            {right, below + height},
            {left, below + height},
        };
        for (double[] corner : corners) {
            Bounds box = new BoundingBox(corner[0], corner[1], width, height);
            boolean inside =
                    plane.contains(box.getMinX(), box.getMinY()) && plane.contains(box.getMaxX(), box.getMaxY());
            if (inside && taken.stream().noneMatch(box::intersects)) {
                return box;
            }
        }
        double x = Math.max(plane.getMinX(), Math.min(left, plane.getMaxX() - width));
        double y = Math.max(plane.getMinY(), Math.min(above, plane.getMaxY() - height));
        return new BoundingBox(x, y, width, height);
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

    private static Rectangle2D rectangle(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    MarkNode now() {
        return now;
    }
}
