package soundscape.ui.recursion;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Snapshot;
import soundscape.app.text.RecursionFigures;
import soundscape.ui.command.CommandList;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;

/** Above the cards: where the arrows come from, what the whole recursion comes to, and whether traces follow. */
final class RecursionHead extends HBox {
    private final Label origin = figure("recursion-origin", RecursionFigures::originHelp);
    private final Label depth = figure("recursion-depth", RecursionFigures::depthHelp);
    private final Label bound = figure("recursion-bound", RecursionFigures::boundHelp);
    private final Label work = figure("recursion-work", RecursionFigures::workHelp);
    private final ToggleButton follow;
    private @Nullable RecursionFigures shown;

    RecursionHead(CommandList commands) {
        follow = commands.toggle("follow", "Recursion follows");
        follow.setMinWidth(USE_PREF_SIZE);
        Label title = Labels.heading("Recursion");
        title.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("recursion-head");
        getChildren()
                .addAll(
                        title,
                        origin,
                        depth,
                        bound,
                        work,
                        Labels.space(),
                        follow,
                        commands.button("add-layer", "+ layer"),
                        commands.button("remove-layer", "− layer"));
    }

    private Label figure(String id, Function<RecursionFigures, String> help) {
        Label label = Labels.muted("");
        label.setId(id);
        Help.on(label, () -> shown == null ? "" : help.apply(shown));
        return label;
    }

    void show(RecursionFigures figures, Snapshot snapshot) {
        shown = figures;
        origin.setText(figures.origin());
        depth.setText(figures.depth());
        bound.setText(figures.bound() + " (model)");
        work.setText(figures.workText() + " (model)");
        follow.setSelected(snapshot.exploration().view().follow());
    }
}
