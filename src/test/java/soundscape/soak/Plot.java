package soundscape.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import soundscape.ui.Wheel;
import soundscape.ui.tradeoff.TradeoffPane;

/** Uses the plot as a user does. */
final class Plot {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.HOME,
            KeyCode.COMMA,
            KeyCode.COMMA,
            KeyCode.PERIOD,
            KeyCode.PERIOD,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN);
    private static final List<String> ENDINGS = List.of("svg", "pdf", "png", "csv", "json");

    private Plot() {}

    static void use(Hand hand) {
        hand.await(() -> hand.window().settled().toCompletableFuture().isDone(), 200);
        hand.run(() -> Screen.find("#tradeoff").ifPresent(plane -> use(plane, hand)));
    }

    private static void use(Node plane, Hand hand) {
        SplittableRandom random = hand.random();
        Bounds bounds = plane.getLayoutBounds();
        double x = random.nextDouble() * bounds.getWidth();
        double y = random.nextDouble() * bounds.getHeight();
        switch (random.nextInt(4)) {
            case 0 -> {
                KeyCode key = hand.one(KEYS);
                hand.note("  " + key);
                Use.key(plane, key);
            }
            case 1 -> scroll(plane, x, y, random.nextBoolean() ? 40 : -40);
            case 2 -> {
                hand.note("  click at " + x + ", " + y);
                Use.mouse(plane, MouseEvent.MOUSE_MOVED, x, y, 0);
                Use.mouse(plane, MouseEvent.MOUSE_PRESSED, x, y, 1);
                Use.mouse(plane, MouseEvent.MOUSE_RELEASED, x, y, 1);
                Use.mouse(plane, MouseEvent.MOUSE_CLICKED, x, y, 1 + random.nextInt(2));
            }
            default -> drag(plane, hand, x, y);
        }
    }

    /** Takes the mark along its curve; or the plane, if the mark is out of sight. */
    private static void drag(Node plane, Hand hand, double x, double y) {
        hand.note("  drag to " + x + ", " + y);
        Bounds mark = Screen.find("#mark-now")
                .map(node -> node.lookup(".mark-shape"))
                .map(Node::getBoundsInParent)
                .orElse(plane.getLayoutBounds());
        Use.mouse(plane, MouseEvent.MOUSE_MOVED, mark.getCenterX(), mark.getCenterY(), 0);
        Use.mouse(plane, MouseEvent.MOUSE_PRESSED, mark.getCenterX(), mark.getCenterY(), 1);
        EventType<MouseEvent> moved = MouseEvent.MOUSE_DRAGGED;
        Use.mouse(plane, moved, (mark.getCenterX() + x) / 2, (mark.getCenterY() + y) / 2, 0);
        Use.mouse(plane, moved, x, y, 0);
        Use.mouse(plane, MouseEvent.MOUSE_RELEASED, x, y, 1);
    }

    private static void scroll(Node plane, double x, double y, double by) {
        plane.fireEvent(Wheel.turned(plane, new Point2D(x, y), by));
    }

    static void export(Hand hand, Folder files) {
        Path file = files.written(Path.of("plot." + hand.one(ENDINGS)));
        hand.note("  " + file.getFileName());
        hand.run(() -> Screen.find("#tradeoff").ifPresent(plane -> {
            Node pane = plane;
            while (!(pane instanceof TradeoffPane)) {
                pane = pane.getParent();
            }
            ((TradeoffPane) pane).save(file);
        }));
    }
}
