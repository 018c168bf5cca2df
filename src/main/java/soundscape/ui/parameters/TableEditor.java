package soundscape.ui.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Exploration;
import soundscape.app.RoundsEvening;
import soundscape.app.Session;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.TableValues;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** One entry a round, a step or a lookup: all of them as a list in one field, where one value sets all, or each by itself. */
final class TableEditor implements ValueEditor {
    /** Longer tables are folded up until they are asked for. */
    private static final int SHORT = 3;

    private final CircuitTable knob;
    private final String stem;
    private final Session session;
    private final CommitField list;
    private final Button unfold = new Button();
    private final Button add = new Button("+ one more");
    private final HBox fold;
    private final VBox rows = new Column();
    private final List<EntryRow> entries = new ArrayList<>();
    private Optional<Boolean> chosenOpen = Optional.empty();

    TableEditor(CircuitTable knob, String stem, Session session, FieldProblem problem) {
        this.knob = knob;
        this.session = session;
        this.stem = stem;
        list = new CommitField(text -> session.turn(knob, text), problem);
        list.setId(stem + "-field");
        list.setAccessibleText(knob.label() + ", all entries");
        list.getStyleClass().add("knob-list");
        list.onUndo(session::undo, session::redo);
        unfold.setId(stem + "-entries");
        unfold.getStyleClass().add("link");
        unfold.setOnAction(event -> {
            chosenOpen = Optional.of(!rows.isVisible());
            showAgain();
        });
        add.setId(stem + "-add");
        add.getStyleClass().add("link");
        add.setAccessibleText(knob.label() + ", one entry more");
        add.setOnAction(event -> {
            List<String> values = table().values();
            say(changed(more -> more.add(values.get(values.size() - 1))));
        });
        rows.getStyleClass().add("knob-entries");
        fold = new Row(unfold, Labels.space());
        if (!knob.resizable()) {
            fold.getChildren().add(Labels.muted("one value sets all"));
        }
        if (knob.equals(Knobs.ROUND_QUERIES)) {
            fold.getChildren().add(1, even());
        }
        fold.setAlignment(Pos.CENTER_LEFT);
    }

    /** All rounds anew, at the level of the first. */
    private Button even() {
        Button even = new Button("even out");
        even.setId(stem + "-even");
        even.getStyleClass().add("link");
        even.setAccessibleText("Even out the rounds: the least queries with which all reach the level of the first");
        Help.on(
                even,
                "Gives every later round the least queries that reach the level of the first, in the regime that is looked at.");
        even.setOnAction(event -> say(RoundsEvening.evenOut(session)));
        return even;
    }

    @Override
    public List<Node> beside() {
        return List.of();
    }

    @Override
    public List<Node> below() {
        return List.of(list, fold, rows);
    }

    @Override
    public void show(Exploration exploration, boolean another) {
        Optional<TableValues> table =
                knob.read(exploration.now().entries().get(exploration.circuit()).circuit());
        if (table.isEmpty()) {
            return;
        }
        String text = CircuitTable.text(table.get().values());
        if (another) {
            entries.forEach(EntryRow::forget); // or a field that goes would take effect on what came
            list.replace(text);
        } else {
            list.show(text);
        }
        int size = table.get().values().size();
        boolean several = size > 1 || knob.resizable();
        boolean words = !knob.entry().choices().isEmpty();
        boolean open = several ? chosenOpen.orElse(size <= SHORT) : words;
        Nodes.show(list, several || !words);
        Nodes.show(fold, several);
        unfold.setText((open ? "▾ " : "▸ ") + "each by itself");
        Nodes.show(rows, open);
        if (open) {
            showEntries(table.get(), another);
        } else {
            forgetEntries();
        }
    }

    /** Shows a row an entry; rows are made and freed as entries come and go. */
    private void showEntries(TableValues table, boolean another) {
        int size = table.values().size();
        if (entries.size() != size || rows.getChildren().isEmpty()) {
            while (entries.size() < size) {
                entries.add(new EntryRow(knob, stem, entries.size(), this, session));
            }
            List<EntryRow> surplus = entries.subList(size, entries.size());
            surplus.forEach(EntryRow::forget);
            surplus.clear();
            rows.getChildren().setAll(entries);
            if (knob.resizable() && size > 0) { // what to begin with, only the list can say
                rows.getChildren().add(add);
            }
        }
        List<String> labels = table.labels();
        for (int i = 0; i < size; i++) {
            entries.get(i).show(labels.get(i), table.values().get(i), another);
        }
    }

    @Override
    public void forget() {
        list.forget();
        forgetEntries();
    }

    private void forgetEntries() {
        entries.forEach(EntryRow::forget);
        entries.clear();
        rows.getChildren().clear();
    }

    @Override
    public boolean commit() {
        return list.commit() && entries.stream().allMatch(EntryRow::commit);
    }

    @Override
    public void say(Optional<String> reason) {
        list.say(reason);
    }

    /** Exchanges one entry; says why that does not do, if so. */
    Optional<String> set(int index, String value) {
        try {
            knob.entry().check(value);
        } catch (InvalidParameterException none) {
            return Optional.of(none.getMessage());
        }
        return changed(values -> values.set(index, value));
    }

    void showAgain() {
        show(session.snapshot().exploration(), false);
    }

    void remove(int index) {
        say(changed(values -> values.remove(index)));
    }

    private Optional<String> changed(Consumer<List<String>> change) {
        List<String> values = new ArrayList<>(table().values());
        change.accept(values);
        return session.turn(knob, CircuitTable.text(values));
    }

    private TableValues table() {
        Exploration exploration = session.snapshot().exploration();
        return knob.read(exploration.now().entries().get(exploration.circuit()).circuit())
                .orElseThrow();
    }
}
