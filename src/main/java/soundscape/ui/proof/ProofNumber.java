package soundscape.ui.proof;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** How many proofs of one circuit a block takes: what the recursion comes to, or what is typed. */
final class ProofNumber extends Column {
    private final Label name = new TextLabel();
    private final Label taken = Labels.muted("");
    private final CommitField field;
    private final Button restore = new Button("↺");
    private String circuit = "";

    /** Makes a row; {@code state} takes a circuit's name and a number as typed, and says why it does not do. */
    ProofNumber(int number, BiFunction<String, String, Optional<String>> state) {
        String id = "proof-count-" + number;
        FieldProblem problem = new FieldProblem(this);
        problem.setId(id + "-problem");
        field = new CommitField(text -> state.apply(circuit, text), problem);
        field.setId(id);
        restore.setId(id + "-restore");
        restore.getStyleClass().addAll("link", "restore");
        restore.setOnAction(event -> field.say(state.apply(circuit, "")));
        Help.on(restore, "Back to what the recursion comes to");
        StackPane mark = new StackPane(restore);
        mark.getStyleClass().add("restore-mark");
        HBox row = new Row(name, mark, Labels.space(), taken, field);
        row.getStyleClass().add("card-row");
        name.setMinWidth(0);
        Help.on(name, name::getText);
        getStyleClass().add("knob");
        getChildren().add(row);
    }

    /** Shows a circuit's number; one that nobody states is taken, as the least that it can be. */
    void show(String circuitName, long proofs, boolean stated, boolean known) {
        if (!circuitName.equals(circuit)) {
            circuit = circuitName;
            field.forget();
        }
        name.setText(circuitName);
        field.setAccessibleText("Proofs of " + circuitName + " in a block");
        restore.setAccessibleText("Put the proofs of " + circuitName + " back");
        restore.setVisible(stated);
        taken.setText(stated ? "stated here" : known ? "" : "at least");
        field.show(String.valueOf(proofs));
    }
}
