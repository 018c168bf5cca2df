package soundscape.ui.presenter;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that a class's presenter has beside all others: before any control hears them, but not within text. */
final class PresenterKeys {
    /** Does what a key means; false where it means nothing now, and others may have it. */
    @FunctionalInterface
    interface Action {
        boolean run();
    }

    private final Map<KeyCode, Action> actions;
    private final Action first;
    private final EventHandler<KeyEvent> filter = this::press;
    private final EventHandler<KeyEvent> escape;

    /** Keys of no scene yet; {@code first} is asked before all else, {@code leave} is Escape where no other uses it. */
    PresenterKeys(Map<KeyCode, Action> actions, Action first, Runnable leave) {
        this.actions = Map.copyOf(actions);
        this.first = first;
        escape = event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        };
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, filter);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, escape);
    }

    void remove(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, filter);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
    }

    private void press(KeyEvent event) {
        if (first.run()) {
            event.consume();
            return;
        }
        Action action = actions.get(event.getCode());
        boolean plain = !event.isShortcutDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && !event.isShiftDown();
        if (action != null && plain && !isTyping(event) && action.run()) {
            event.consume();
        }
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }
}
