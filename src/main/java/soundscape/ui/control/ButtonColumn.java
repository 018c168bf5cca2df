package soundscape.ui.control;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;

/** A column of texts and bars that is a button: a click, Enter, Space or a screen reader presses it. */
public abstract class ButtonColumn extends Column {
    private final Runnable press;

    /** Makes an empty one; {@code press} is what it does. */
    protected ButtonColumn(Runnable press) {
        this.press = press;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            requestFocus();
            press.run();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                press.run();
                event.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            press.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
