package soundscape.ui.tradeoff;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import soundscape.app.plot.PointCard;

/** What changes with every event lies above the chart: marks, and what is said of the point under the pointer. */
final class Overlay extends Pane {
    private static final double RING = 6;

    private final MarksLayer marks = new MarksLayer();
    private final Line across = new Line();
    private final Line down = new Line();
    private final Circle ring = new Circle(RING);
    private final HoverCard card = new HoverCard();

    Overlay() {
        setId("plot-overlay");
        setMouseTransparent(true);
        for (Line line : new Line[] {across, down}) {
            line.getStyleClass().add("crosshair");
            line.setManaged(false);
        }
        ring.getStyleClass().add("hover-ring");
        ring.setId("hover-ring");
        ring.setManaged(false);
        getChildren().addAll(across, down, marks, ring, card);
        clearSpot();
    }

    MarksLayer marks() {
        return marks;
    }

    /** Takes up how many times their usual size marks have, and what stands beside them. */
    void weigh(double weight) {
        marks.weigh(weight);
        ring.setRadius(RING * weight);
        card.weigh(weight);
    }

    /** Says all of a place on the plane, and rings it unless something is there already. */
    void showSpot(Point2D at, boolean ringed, PointCard words, Rectangle2D plane) {
        set(across, plane.getMinX(), at.getY(), at.getX(), at.getY());
        set(down, at.getX(), at.getY(), at.getX(), plane.getMaxY());
        ring.setCenterX(at.getX());
        ring.setCenterY(at.getY());
        across.setVisible(true);
        down.setVisible(true);
        ring.setVisible(ringed);
        card.show(words, at.getX(), at.getY(), getWidth(), getHeight());
    }

    void showCard(PointCard words, double x, double y) {
        clearSpot();
        card.show(words, x, y, getWidth(), getHeight());
    }

    private static void set(Line line, double fromX, double fromY, double toX, double toY) {
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    void clearSpot() {
        across.setVisible(false);
        down.setVisible(false);
        ring.setVisible(false);
        card.setVisible(false);
    }
}
