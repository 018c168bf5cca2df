package soundscape.ui.recursion;

import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Snapshot;
import soundscape.app.text.RecursionFigures;
import soundscape.ui.command.CommandList;
import soundscape.ui.control.Column;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Row;
import soundscape.ui.control.WrappingRow;

/** Above the cards: where the arrows come from, what the whole recursion comes to, and whether traces follow. */
final class RecursionHead extends WrappingRow {
    private final Label origin = figure("recursion-origin", RecursionFigures::originHelp);
    private final Label depth = figure("recursion-depth", RecursionFigures::depthHelp);
    private final Label bound = figure("recursion-bound", RecursionFigures::boundHelp);
    private final Label work = figure("recursion-work", RecursionFigures::workHelp);
    private final CommitField firstProofs;
    private final MenuButton add = new MenuButton("+ layer");
    private final ToggleButton follow;
    private @Nullable RecursionFigures shown;

    RecursionHead(CommandList commands, GraphActions actions) {
        VBox place = new Column();
        firstProofs = new CommitField(actions::firstProofs, new FieldProblem(place));
        firstProofs.setId("first-proofs");
        firstProofs.setPromptText("?");
        firstProofs.setAccessibleText("First proofs a block takes, at most");
        Help.on(
                firstProofs,
                "How many proofs of its first circuits together a block takes, at most; empty where that is not known");
        Label before = Labels.muted("first proofs");
        before.setMinWidth(USE_PREF_SIZE);
        HBox first = new Row(before, firstProofs);
        first.getStyleClass().add("first-proofs");
        place.getChildren().add(first);
        place.setAlignment(Pos.CENTER_LEFT);
        follow = commands.toggle("follow", "Recursion follows");
        follow.setMinWidth(USE_PREF_SIZE);
        Label title = Labels.heading("Recursion");
        title.setMinWidth(USE_PREF_SIZE);
        add.setId("add-layer");
        add.setAccessibleText("Add a recursion layer");
        Help.on(add, "Puts a layer at the end: to wrap, to shrink or to compress");
        Button remove = commands.button("remove-layer", "− layer");
        Stream.of(origin, depth, add, remove).forEach(each -> each.setMinWidth(USE_PREF_SIZE));
        getStyleClass().add("recursion-head");
        getChildren().addAll(title, origin, place, depth, bound, work, Labels.space(), follow, add, remove);
    }

    private Label figure(String id, Function<RecursionFigures, String> help) {
        Label label = Labels.muted("");
        label.setId(id);
        Help.on(label, () -> shown == null ? "" : help.apply(shown));
        return label;
    }

    /** {@return what adds a layer, to be filled with what it can be for} */
    MenuButton add() {
        return add;
    }

    void show(RecursionFigures figures, Snapshot snapshot) {
        shown = figures;
        origin.setText(figures.origin());
        depth.setText(figures.depth());
        bound.setText("models: " + figures.bound());
        work.setText(figures.workText());
        firstProofs.show(snapshot.exploration().now().firstProofs().stream()
                .mapToObj(Long::toString)
                .findFirst()
                .orElse(""));
        follow.setSelected(snapshot.exploration().view().follow());
    }
}
