package soundscape.ui;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** Turns of a mouse's wheel, as events: platforms differ in which way a robot's wheel turns. */
public final class Wheel {
    private Wheel() {}

    /** A turn over a place of a node, in its own coordinates. */
    public static ScrollEvent turned(Node node, Point2D local, double by) {
        return turned(node, local, by, false);
    }

    /** The same with the control key held. */
    static ScrollEvent turned(Node node, Point2D local, double by, boolean control) {
        Point2D screen = node.localToScreen(local);
        Point2D scene = node.localToScene(local);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                false,
                control,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                new PickResult(node, new Point3D(local.getX(), local.getY(), 0), 0));
    }
}
