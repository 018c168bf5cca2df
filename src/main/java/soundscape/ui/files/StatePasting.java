package soundscape.ui.files;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Lets a state's line be pasted anywhere on the window but into a text field, which it is no text for. */
public final class StatePasting {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private StatePasting() {}

    /** Begins to take lines. */
    public static void install(Scene scene, StateActions states) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                states.pasteLine();
                event.consume();
            }
        });
    }
}
