package soundscape.ui.control;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A field whose text takes effect on Enter or when it is left; Escape puts the last good text back. A text that does
 * not do stays, with the reason below it, while the last good value stays in force.
 */
public final class CommitField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Function<String, Optional<String>> commit;
    private final FieldProblem problem;
    private String good = "";

    private boolean typedIsGood;

    /** The text whose refusal stands below the field. */
    private @Nullable String refused;

    /** Makes a field; {@code commit} takes a text and says why it does not do, if so. */
    public CommitField(Function<String, Optional<String>> commit, FieldProblem problem) {
        this.commit = commit;
        this.problem = problem;
        setOnAction(event -> commit());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(good)) {
                replace(good);
                event.consume();
            }
        });
        say(Optional.empty());
    }

    /** Says what undo and redo mean while nothing is being typed; then the keys are not the text's own. */
    public void onUndo(Runnable undo, Runnable redo) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean back = UNDO.match(event);
            boolean forth = REDO.match(event) || REDO_TOO.match(event);
            if ((back || forth) && getText().equals(good)) {
                (back ? undo : redo).run();
                event.consume();
            }
        });
    }

    /** Lets a text that is accepted stay as it was typed, where nobody shows the value that is in force then. */
    public void keepTyped() {
        typedIsGood = true;
    }

    /** Shows the value in force; what was typed stays while that value stays. */
    public void show(String value) {
        if (!value.equals(good)) {
            replace(value);
        }
    }

    /** Shows the value in force instead of whatever was typed. */
    public void replace(String value) {
        good = value;
        if (!getText().equals(value)) {
            setText(value);
        }
        say(Optional.empty());
    }

    /** Puts the value in force back in place of whatever was typed, so that leaving the field changes nothing. */
    public void forget() {
        replace(good);
    }

    /** Puts a typed text into force, as Enter does; false if it was refused just now, for a reason not read yet. */
    public boolean commit() {
        if (getText().equals(good) || getText().equals(refused)) {
            return true;
        }
        Optional<String> reason = commit.apply(getText());
        if (reason.isEmpty()) {
            replace(typedIsGood ? getText() : good);
        } else {
            say(reason);
        }
        return reason.isEmpty();
    }

    /** Shows why a value does not do; empty where all is well. */
    public void say(Optional<String> reason) {
        pseudoClassStateChanged(WRONG, reason.isPresent());
        refused = reason.isPresent() ? getText() : null;
        problem.say(reason);
    }
}
