package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import soundscape.app.LayerSummary;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.Knobs;
import soundscape.ui.control.Labels;

/** The recursion's layers from the first proof to the final one. */
public final class RecursionStrip extends ScrollPane {
    private final Session session;
    private final HBox layers = new HBox();

    /**
     * Makes the strip.
     *
     * @param session what is worked on
     */
    public RecursionStrip(Session session) {
        this.session = session;
        layers.setAlignment(Pos.CENTER_LEFT);
        layers.getStyleClass().add("layers");
        setContent(layers);
        setFitToHeight(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("recursion");
        session.listen(this::show);
    }

    private void show(Snapshot snapshot) {
        List<LayerSummary> summaries = LayerSummary.of(snapshot);
        List<Node> nodes = new ArrayList<>();
        for (LayerSummary summary : summaries) {
            if (!nodes.isEmpty()) {
                nodes.add(Labels.muted("→"));
            }
            boolean selected = summary.holds(snapshot.exploration().circuit());
            nodes.add(new LayerCard(summary, selected, () -> session.select(summary.weakest())));
        }
        nodes.add(change(
                "add-layer",
                "+ layer",
                "Copies the last circuit, or takes a removed layer up again",
                summaries.size() + 1));
        Button remove = change("remove-layer", "− layer", "Takes the last layer off", summaries.size() - 1);
        remove.setDisable(summaries.size() == 1);
        nodes.add(remove);
        layers.getChildren().setAll(nodes);
    }

    private Button change(String id, String text, String help, int count) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(event -> session.turn(Knobs.LAYERS, Integer.toString(count)));
        return button;
    }
}
