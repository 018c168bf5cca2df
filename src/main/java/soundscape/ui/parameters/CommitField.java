package soundscape.ui.parameters;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/**
 * A field whose text takes effect on Enter or when it is left; Escape puts the last good text back. A text that does not
 * do stays, with the reason below it, while the last good value stays in force.
 */
final class CommitField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Function<String, Optional<String>> commit;
    private final Label problem;
    private String good = "";

    /**
     * Makes a field.
     *
     * @param commit takes a text and says why it does not do, if so
     * @param problem shows the reason
     */
    CommitField(Function<String, Optional<String>> commit, Label problem) {
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
                show(good);
                event.consume();
            }
        });
    }

    /** Shows the value in force. */
    void show(String value) {
        good = value;
        if (!getText().equals(value)) {
            setText(value);
        }
        say(Optional.empty());
    }

    private void commit() {
        if (!getText().equals(good)) {
            say(commit.apply(getText()));
        }
    }

    /** Shows why a value does not do, or that all is well. */
    void say(Optional<String> reason) {
        pseudoClassStateChanged(WRONG, reason.isPresent());
        problem.setText(reason.orElse(""));
        problem.setVisible(reason.isPresent());
        problem.setManaged(reason.isPresent());
    }
}
