package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.LayerSummary;
import soundscape.config.CircuitEntry;
import soundscape.explore.knob.Layers;
import soundscape.ui.command.CommandList;
import soundscape.ui.control.Labels;

/** The recursion's layers from the first proof to the final one. */
public final class RecursionStrip extends BorderPane {
    private final Session session;
    private final HBox layers = new HBox();
    private final ScrollPane scroll = new ScrollPane(layers);
    private final List<LayerCard> cards = new ArrayList<>();
    private final LayerActions actions;
    private final VBox buttons;
    private boolean simple;

    /** Makes the strip. */
    public RecursionStrip(Session session, CommandList commands) {
        this.session = session;
        actions = new LayerActions(session, layer -> cards.get(layer).takeFocus());
        layers.setAlignment(Pos.CENTER_LEFT);
        layers.getStyleClass().add("layers");
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        buttons = new VBox(commands.button("add-layer", "+ layer"), commands.button("remove-layer", "− layer"));
        buttons.getStyleClass().add("layer-buttons");
        getStyleClass().add("recursion");
        setCenter(scroll);
        setRight(buttons);
        session.listen(this::show);
    }

    /** Shows the layers alone, or models of their work as well, and buttons that add and remove them. */
    public void simplify(boolean plain) {
        simple = plain;
        setRight(plain ? null : buttons);
        cards.forEach(card -> card.simplify(plain));
    }

    private void show(Snapshot snapshot) {
        List<LayerSummary> summaries = LayerSummary.of(snapshot);
        List<List<CircuitEntry>> circuits = Layers.of(snapshot.exploration().now());
        fit(summaries.size());
        for (int i = 0; i < cards.size(); i++) {
            boolean selected = summaries.get(i).holds(snapshot.exploration().circuit());
            cards.get(i).show(summaries.get(i), selected, circuits.get(i));
            if (selected) {
                LayerCard card = cards.get(i);
                Platform.runLater(() -> reveal(card));
            }
        }
    }

    /** Makes or drops cards at the end; those that stay are shown anew in place. */
    private void fit(int count) {
        boolean focused = cards.stream().anyMatch(LayerCard::holdsFocus);
        while (cards.size() < count) {
            if (!cards.isEmpty()) {
                layers.getChildren().add(Labels.muted("→"));
            }
            LayerCard card = new LayerCard(cards.size(), session, actions);
            card.simplify(simple);
            cards.add(card);
            layers.getChildren().add(card);
        }
        if (cards.size() > count) {
            cards.subList(count, cards.size()).forEach(LayerCard::leave);
            cards.subList(count, cards.size()).clear();
            layers.getChildren().remove(2 * count - 1, layers.getChildren().size());
            if (focused && cards.stream().noneMatch(LayerCard::holdsFocus)) {
                cards.get(count - 1).takeFocus();
            }
        }
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
