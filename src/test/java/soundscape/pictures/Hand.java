package soundscape.pictures;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.ui.MainWindow;
import soundscape.ui.parameters.ParametersPane;

/** Brings a window into the state that a picture is to show. */
final class Hand {
    private static final int PATIENCE_SECONDS = 60;
    private static final String FIGURES = "#side-figures";

    private final MainWindow window;
    private final Stage stage;

    Hand(MainWindow window, Stage stage) {
        this.window = window;
        this.stage = stage;
    }

    MainWindow window() {
        return window;
    }

    void open(String preset) {
        Picture.call(() -> {
            window.session().files().open(Presets.open(preset).orElseThrow());
            return true;
        });
    }

    void select(int circuit) {
        Picture.call(() -> {
            window.session().select(circuit);
            return true;
        });
    }

    void turn(String knob, String value) {
        Picture.call(() -> window.session().turn(Knobs.named(knob).orElseThrow(), value));
    }

    void change(UnaryOperator<Zkvm> change) {
        Picture.call(() -> window.session().change(change));
    }

    /** Turns to the figures where panes share a side. */
    void figures() {
        if (node(FIGURES) != null) {
            Picture.call(() -> {
                ((ButtonBase) node(FIGURES)).fire();
                return true;
            });
        }
    }

    /** Fires a button. */
    void fire(String id) {
        if (node(id) == null) {
            figures();
        }
        await(id);
        Picture.call(() -> {
            ((ButtonBase) node(id)).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a key together with the platform's shortcut key. */
    void shortcut(KeyCode key) {
        Picture.call(() -> {
            stage.getScene()
                    .getAccelerators()
                    .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN))
                    .run();
            return true;
        });
    }

    /** Presses a key on a node. */
    void press(String id, KeyCode key) {
        Picture.call(() -> {
            node(id).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    /** Presses a key. */
    void key(KeyCode key) {
        Picture.call(() -> {
            stage.getScene().getAccelerators().get(new KeyCodeCombination(key)).run();
            return true;
        });
    }

    /** Arranges the window for a class, in its own size instead of the screen's. */
    void present() {
        Picture.call(() -> {
            double width = stage.getWidth();
            double height = stage.getHeight();
            window.presenter().enter();
            stage.setFullScreen(false);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> window.settled().toCompletableFuture().isDone());
    }

    /** Moves the mouse to a place, in shares of the window. */
    void point(double across, double down) {
        Picture.call(() -> {
            Scene scene = stage.getScene();
            double x = across * scene.getWidth();
            double y = down * scene.getHeight();
            Event.fireEvent(scene.getRoot(), moved(x, y));
            return true;
        });
    }

    private static MouseEvent moved(double x, double y) {
        MouseButton none = MouseButton.NONE;
        boolean up = false; // no key and no button is held
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED, x, y, x, y, none, 0, up, up, up, up, up, up, up, up, up, true, null);
    }

    /** Moves the mouse over a node, to a place in pixels from its middle. */
    void hover(String id, double right, double down) {
        Picture.call(() -> {
            Node at = node(id);
            Bounds bounds = at.localToScene(at.getLayoutBounds());
            double x = bounds.getCenterX() + right;
            double y = bounds.getCenterY() + down;
            Event.fireEvent(at, moved(x, y));
            return true;
        });
    }

    /** Leads to a parameter. */
    void reveal(Knob knob) {
        Picture.call(() -> {
            ((ParametersPane) node(".parameters-pane")).reveal(knob);
            return true;
        });
    }

    void await(String id) {
        await(() -> node(id) != null);
    }

    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    Node node(String id) {
        return stage.getScene().lookup(id);
    }
}
