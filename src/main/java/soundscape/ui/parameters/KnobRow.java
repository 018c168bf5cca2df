package soundscape.ui.parameters;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import soundscape.app.Differences;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.glossary.Glossary;
import soundscape.app.text.KnobHints;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.ui.control.Column;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;
import soundscape.ui.control.TextLabel;

/** One knob: its name, whether it differs from the opened file, its value, and what that means. */
final class KnobRow extends Column {
    /** Longer units would push the fields out of line and stand with the name. */
    private static final int SHORT_UNIT = 4;

    private final Knob knob;
    private final ValueEditor editor;
    private final RestoreMark restore;
    private final Label hint = Labels.muted("");

    /** Document and circuit that the row was last shown for; what was typed for one is nothing to another. */
    private @Nullable Object shown;

    /** Makes a row; the prefix of all ids is empty in the pane of all parameters, {@code page} opens a glossary page. */
    KnobRow(Knob knob, String prefix, Session session, Consumer<String> page) {
        this.knob = knob;
        String stem = prefix + "knob-" + knob.key();
        FieldProblem problem = new FieldProblem(this);
        editor = editor(knob, stem, session, problem);
        restore = new RestoreMark(knob, stem, session, editor);
        setId(stem);
        hint.setId(stem + "-hint");
        problem.setId(stem + "-problem");
        String unit = knob.about().unit();
        boolean named = unit.length() > SHORT_UNIT;
        Label name = new TextLabel(named ? knob.label() + " (" + unit + ")" : knob.label());
        Help.on(name, help(knob));
        name.setWrapText(true);
        name.setId(stem + "-why");
        name.getStyleClass().add("knob-name");
        Runnable open = () -> page.accept(Glossary.id(knob));
        name.setOnMouseClicked(event -> open.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1) {
                open.run();
                event.consume();
            }
        });
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new Row(name, restore);
        head.getChildren().addAll(editor.beside());
        if (!editor.beside().isEmpty()) {
            name.setLabelFor(editor.beside().get(0));
        }
        if (!(knob instanceof CircuitChoice)) {
            Region beside = named || unit.isEmpty() ? new Region() : new TextLabel(unit); // the room is kept
            beside.getStyleClass().addAll("muted", "unit");
            head.getChildren().add(beside);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("knob-head");
        hint.setWrapText(true);
        getStyleClass().add("knob");
        getChildren().add(head);
        getChildren().addAll(editor.below());
        getChildren().add(hint);
    }

    private static ValueEditor editor(Knob knob, String stem, Session session, FieldProblem problem) {
        if (knob instanceof NumberKnob number) {
            return new NumberEditor(number, stem, session, problem);
        }
        if (knob instanceof CircuitChoice choice) {
            return new ChoiceEditor(choice, stem, session, problem);
        }
        return new TableEditor((CircuitTable) knob, stem, session, problem);
    }

    private static String help(Knob knob) {
        return knob.about().help() + range(knob) + "\n\n" + knob.about().source() + "\nTOML: "
                + String.join(", ", knob.about().tomlKeys()) + "\nMore: click the name, or press F1";
    }

    private static String range(Knob knob) {
        if (knob instanceof NumberKnob number) {
            return "\nValues: " + number.scale().range() + ".";
        }
        return knob instanceof CircuitTable table
                ? "\nEach entry: " + table.entry().range() + "."
                : "";
    }

    /** Shows the value alone: neither what it means nor whether it differs. */
    void simplify() {
        getChildren().remove(hint);
        ((Pane) restore.getParent()).getChildren().remove(restore);
    }

    boolean commit() {
        return editor.commit();
    }

    boolean isOf(Knob any) {
        return knob.equals(any);
    }

    void focus() {
        Stream.concat(editor.beside().stream(), editor.below().stream())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Shows a state; nothing at all of a circuit without such a parameter. */
    void show(Snapshot snapshot, Differences differences) {
        Exploration exploration = snapshot.exploration();
        boolean present = knob.show(exploration.now(), exploration.circuit()).isPresent();
        if (!present) {
            editor.forget(); // or a field that goes would take effect on what came
            shown = null;
        }
        Nodes.show(this, present);
        if (!present) {
            return;
        }
        Object subject = List.of(exploration.document(), exploration.circuit());
        editor.show(exploration, !subject.equals(shown));
        shown = subject;
        boolean idle =
                knob.idleBecause(exploration.now(), exploration.circuit()).isPresent();
        editor.beside().forEach(node -> node.setDisable(idle));
        editor.below().forEach(node -> node.setDisable(idle));
        restore.show(idle ? Optional.empty() : differences.of(knob));
        String text = KnobHints.of(knob, exploration);
        hint.setText(text);
        hint.setManaged(!text.isEmpty());
    }
}
