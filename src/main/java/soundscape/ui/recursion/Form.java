package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** A few named values below a title, each in force as soon as it is confirmed or left. */
final class Form extends Column {
    private final List<CommitField> fields = new ArrayList<>();
    private final FieldProblem problem = new FieldProblem(this);

    Form(String title) {
        getStyleClass().add("graph-form");
        getChildren().add(Labels.styled(title, "card-title"));
        problem.setId("graph-form-problem");
    }

    /** Adds a line of explanation. */
    Form say(String text) {
        var label = Labels.muted(text);
        label.setWrapText(true);
        getChildren().add(label);
        return this;
    }

    /** Adds a field; {@code commit} takes a text and says why it does not do, if so. */
    CommitField field(String id, String label, String prompt, String value, Function<String, Optional<String>> commit) {
        VBox place = new Column();
        CommitField field = new CommitField(commit, new FieldProblem(place));
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(label);
        field.replace(value);
        field.keepTyped();
        HBox.setHgrow(field, Priority.ALWAYS);
        place.getChildren().add(row(label, field));
        getChildren().add(place);
        fields.add(field);
        return field;
    }

    /** Adds a field for a sentence, which stands below it in full where the field is too narrow. */
    CommitField sentence(
            String id, String label, String prompt, String value, Function<String, Optional<String>> commit) {
        CommitField field = field(id, label, prompt, value, commit);
        Label whole = Labels.muted("");
        whole.setId(id + "-whole");
        whole.setWrapText(true);
        whole.textProperty().bind(field.textProperty());
        Text measured = new Text();
        measured.textProperty().bind(field.textProperty());
        measured.fontProperty().bind(field.fontProperty());
        whole.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> measured.getLayoutBounds().getWidth()
                                > field.getWidth()
                                        - field.getInsets().getLeft()
                                        - field.getInsets().getRight(),
                        measured.layoutBoundsProperty(),
                        field.widthProperty(),
                        field.insetsProperty()));
        whole.managedProperty().bind(whole.visibleProperty());
        getChildren().add(whole);
        return field;
    }

    /** Adds a control with a name before it. */
    void add(String label, Node control) {
        getChildren().add(row(label, control));
    }

    private static HBox row(String label, Node control) {
        HBox row = new Row(Labels.styled(label, "graph-form-label"), control);
        row.getStyleClass().add("card-row");
        return row;
    }

    /** Adds a button at the end that does something, or says why not. */
    Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setDefaultButton(true);
        button.setOnAction(event -> action.run());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> { // a popup has no default button of its own
                    if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof TextInputControl)) {
                        action.run();
                        event.consume();
                    }
                });
        HBox row = new Row(Labels.space(), button);
        row.getStyleClass().add("card-row");
        getChildren().add(row);
        return button;
    }

    /** Says why the whole does not do. */
    void refuse(String reason) {
        problem.say(Optional.of(reason));
    }

    /** Puts what is typed into force, as leaving its field does. */
    void commit() {
        fields.forEach(CommitField::commit);
    }
}
