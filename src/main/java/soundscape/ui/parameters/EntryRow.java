package soundscape.ui.parameters;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import soundscape.app.Session;
import soundscape.explore.knob.CircuitTable;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;

/** One entry of a table: what it belongs to, and a field or a choice. */
final class EntryRow extends Column {
    private final Label label = Labels.muted("");
    private final FieldProblem problem = new FieldProblem(this);
    private final CommitField field;
    private final ComboBox<String> words = new ComboBox<>();
    private final Node control;
    private final String name;
    private boolean showing;

    /** Makes a row; all ids of the table begin with its stem, and the index counts from 0, ids from 1. */
    EntryRow(CircuitTable knob, String tableStem, int index, TableEditor table, Session session) {
        name = knob.label();
        String stem = tableStem + "-" + (index + 1);
        field = new CommitField(text -> table.set(index, text), problem);
        field.onUndo(session::undo, session::redo);
        field.setId(stem + "-field");
        words.getItems().setAll(knob.entry().choices());
        words.getStyleClass().add("knob-choice");
        words.setId(stem + "-choice");
        words.setOnAction(event -> choose(index, table));
        control = knob.entry().choices().isEmpty() ? field : words;
        label.setLabelFor(control);
        problem.setId(stem + "-problem");
        HBox line = new Row(label, Labels.space(), control);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("knob-entry");
        if (knob.resizable()) {
            line.getChildren().add(remover(stem, index, table));
        }
        getChildren().add(line);
    }

    private Button remover(String stem, int index, TableEditor table) {
        Button remove = new Button("−");
        remove.setId(stem + "-remove");
        remove.getStyleClass().add("link");
        remove.setAccessibleText("Remove entry " + (index + 1) + " of " + name);
        remove.setOnAction(event -> table.remove(index));
        return remove;
    }

    private void choose(int index, TableEditor table) {
        if (!showing) {
            Optional<String> refused = table.set(index, words.getValue());
            if (refused.isPresent()) {
                table.showAgain();
            }
            problem.say(refused);
        }
    }

    /** Shows what an entry belongs to and its value; another circuit's takes away what was typed. */
    void show(String text, String value, boolean another) {
        label.setText(text);
        control.setAccessibleText(name + ", " + text);
        if (another) {
            field.replace(value);
        } else {
            field.show(value);
        }
        if (!value.equals(words.getValue())) {
            showing = true;
            words.setValue(value);
            showing = false;
        }
    }

    /** Forgets what was typed and not confirmed: it was no value for what is shown next. */
    void forget() {
        field.forget();
    }

    boolean commit() {
        return field.commit();
    }
}
