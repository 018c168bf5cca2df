package soundscape.pictures;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.config.Presets;
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
            window.session().open(Presets.open(preset).orElseThrow());
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
