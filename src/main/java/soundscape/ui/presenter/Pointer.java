package soundscape.ui.presenter;

import javafx.animation.FadeTransition;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.event.EventHandler;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Duration;

/** Shows a class where the mouse is: a soft ring, or a spotlight in a dimmed window. Above all, and catches nothing. */
final class Pointer extends Pane {
    /** The ring's radius in the text's size. */
    private static final double RING = 1.1;

    /** The spotlight's. */
    private static final double SPOT = 5;

    /** The ring's halo reaches so much farther than the ring. */
    private static final double HALO = 1.3;

    private static final Color DIMMED = Color.color(0, 0, 0, 0.62);

    /** So far dimming reaches from the spotlight's middle: beyond any wall of projectors. */
    private static final double FAR = 20_000;

    private static final Duration PULSE = Duration.millis(350);
    private static final double PULSE_SCALE = 1.9;

    private final Circle halo = circle("pointer-halo");
    private final Circle ring = circle("pointer-ring");
    private final Circle pulse = circle("pointer-pulse");
    private final Group spotlight = new Group();
    private final Group moved = new Group(spotlight, halo, ring, pulse);
    private final ParallelTransition press;
    private final EventHandler<MouseEvent> follow = this::follow;
    private final EventHandler<MouseEvent> leave = event -> moved.setVisible(false);

    Pointer() {
        setId("presenter-pointer");
        moved.setId("presenter-pointer-mark");
        spotlight.setId("presenter-spotlight");
        setMouseTransparent(true);
        moved.setManaged(false);
        moved.setVisible(false);
        spotlight.setVisible(false);
        pulse.setOpacity(0);
        getChildren().add(moved);
        ScaleTransition grow = new ScaleTransition(PULSE, pulse);
        grow.setFromX(1);
        grow.setFromY(1);
        grow.setToX(PULSE_SCALE);
        grow.setToY(PULSE_SCALE);
        FadeTransition fade = new FadeTransition(PULSE, pulse);
        fade.setFromValue(1);
        fade.setToValue(0);
        press = new ParallelTransition(grow, fade);
    }

    private static Circle circle(String style) {
        Circle circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }

    void install(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, follow);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, follow);
        scene.addEventFilter(MouseEvent.MOUSE_EXITED, leave);
    }

    void remove(Scene scene) {
        scene.removeEventFilter(MouseEvent.MOUSE_MOVED, follow);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, follow);
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, follow);
        scene.removeEventFilter(MouseEvent.MOUSE_EXITED, leave);
        press.stop();
        moved.setVisible(false);
        spotlight.setVisible(false);
    }

    /** Takes up another size of text, in pixels. */
    void em(double pixels) {
        ring.setRadius(RING * pixels);
        pulse.setRadius(RING * pixels);
        halo.setRadius(HALO * RING * pixels);
        dim(Math.rint(SPOT * pixels));
    }

    /** A square with a round hole, and around it plain rectangles, which cost nothing to move. */
    private void dim(double radius) {
        Shape corners = Shape.subtract(new Rectangle(-radius, -radius, 2 * radius, 2 * radius), new Circle(radius));
        spotlight
                .getChildren()
                .setAll(
                        corners,
                        new Rectangle(-FAR, -FAR, 2 * FAR, FAR - radius),
                        new Rectangle(-FAR, radius, 2 * FAR, FAR - radius),
                        new Rectangle(-FAR, -radius, FAR - radius, 2 * radius),
                        new Rectangle(radius, -radius, FAR - radius, 2 * radius));
        spotlight.getChildren().forEach(shape -> ((Shape) shape).setFill(DIMMED));
    }

    /** Dims all but what is around the mouse, or nothing any more. */
    void toggleSpotlight() {
        boolean lit = !spotlight.isVisible();
        spotlight.setVisible(lit);
        ring.setVisible(!lit);
        halo.setVisible(!lit);
    }

    private void follow(MouseEvent event) {
        moved.setTranslateX(Math.rint(event.getSceneX()));
        moved.setTranslateY(Math.rint(event.getSceneY()));
        moved.setVisible(true);
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            press.playFromStart();
        }
    }
}
