package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.LayerSummary;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.explore.knob.Knobs;
import soundscape.ui.control.Labels;

/** The recursion's layers from the first proof to the final one. */
public final class RecursionStrip extends BorderPane {
    private final Session session;
    private final HBox layers = new HBox();
    private final ScrollPane scroll = new ScrollPane(layers);
    private final Button remove = change("remove-layer", "− layer", "Takes the last layer off", -1);
    private List<LayerCard> cards = List.of();

    /**
     * Makes the strip.
     *
     * @param session what is worked on
     */
    public RecursionStrip(Session session) {
        this.session = session;
        layers.setAlignment(Pos.CENTER_LEFT);
        layers.getStyleClass().add("layers");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Button add = change("add-layer", "+ layer", "Takes a removed layer up again, or copies the last circuit", 1);
        VBox buttons = new VBox(add, remove);
        buttons.getStyleClass().add("layer-buttons");
        getStyleClass().add("recursion");
        setCenter(scroll);
        setRight(buttons);
        session.listen(this::show);
    }

    private Button change(String id, String text, String help, int by) {
        Button button = new Button(text);
        button.setId(id);
        button.setTooltip(new Tooltip(help));
        button.setOnAction(event -> session.turn(
                Knobs.LAYERS,
                Integer.toString(LayerSummary.of(session.snapshot()).size() + by)));
        return button;
    }

    private void show(Snapshot snapshot) {
        int focused = focusedCard();
        List<LayerCard> shown = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (LayerSummary summary : LayerSummary.of(snapshot)) {
            if (!nodes.isEmpty()) {
                nodes.add(Labels.muted("→"));
            }
            boolean selected = summary.holds(snapshot.exploration().circuit());
            LayerCard card = new LayerCard(summary, selected, () -> session.select(summary.weakest()));
            shown.add(card);
            nodes.add(card);
            if (selected) {
                Platform.runLater(() -> reveal(card));
            }
        }
        cards = shown;
        layers.getChildren().setAll(nodes);
        remove.setDisable(shown.size() == 1);
        if (focused >= 0) {
            shown.get(Math.min(focused, shown.size() - 1)).requestFocus();
        }
    }

    /** Index of the card that the keyboard is on, which the new card in its place takes over; −1 if on none. */
    private int focusedCard() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls only as far as the selected card needs to be seen whole. */
    private void reveal(LayerCard card) {
        double hidden = layers.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0 && card.getParent() == layers) {
            Bounds bounds = card.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double most = bounds.getMinX();
            double least = bounds.getMaxX() - scroll.getViewportBounds().getWidth();
            scroll.setHvalue(Math.max(least, Math.min(left, most)) / hidden);
        }
    }
}
