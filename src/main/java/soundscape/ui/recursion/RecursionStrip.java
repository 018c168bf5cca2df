package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import soundscape.app.Exploration;
import soundscape.app.RangeSearch;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.text.LayerSummary;
import soundscape.app.text.RecursionFigures;
import soundscape.app.text.RecursionMeter;
import soundscape.app.text.TraceSpan;
import soundscape.config.CircuitEntry;
import soundscape.explore.knob.Layers;
import soundscape.ui.command.CommandList;

/** The recursion from the first proofs to the final one, as a graph of layers. */
public final class RecursionStrip extends BorderPane implements AutoCloseable {
    private final Session session;
    private final List<LayerCard> cards = new ArrayList<>();
    private final LayerGraph graph = new LayerGraph(this::madeArrow);
    private final ScrollPane scroll = new ScrollPane(graph);
    private final LayerActions actions;
    private final ArrowEditing editing;
    private final ClosingSearch closing;
    private final LayerInserting inserting;
    private final RecursionHead head;
    private final RangeSearch ranges;
    private final RecursionMeter meter = new RecursionMeter();
    private List<LayerSummary> summaries = List.of();
    private boolean simple;

    /** Makes the strip; it draws the ranges that are searched for elsewhere. */
    public RecursionStrip(Session session, CommandList commands, RangeSearch ranges) {
        this.session = session;
        this.ranges = ranges;
        actions = new LayerActions(session, layer -> cards.get(layer).takeFocus());
        GraphActions graphActions = new GraphActions(session);
        editing = new ArrowEditing(graphActions, graph, cards);
        closing = new ClosingSearch(session);
        inserting = new LayerInserting(session, actions);
        head = new RecursionHead(commands, graphActions);
        head.add().getItems().setAll(inserting.items("add-", () -> cards.size() - 1, head.add(), reason -> cards.get(
                        cards.size() - 1)
                .say(reason)));
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getStyleClass().add("recursion");
        setTop(head);
        setCenter(scroll);
        new GraphKeys(this, scroll, graph, cards, this::reveal);
        session.listen(this::show);
        ranges.onFound(() -> showTraces(session.snapshot()));
    }

    private void madeArrow(ArrowView view) {
        editing.on(view);
    }

    /** Shows the layers alone, or models of their work as well, and what is said of the whole. */
    public void simplify(boolean plain) {
        simple = plain;
        setTop(plain ? null : head);
        cards.forEach(card -> card.simplify(plain));
    }

    private void show(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        summaries = LayerSummary.of(snapshot);
        List<List<CircuitEntry>> circuits = Layers.of(exploration.now());
        RecursionFigures figures = meter.of(snapshot);
        fit(summaries.size());
        for (int i = 0; i < cards.size(); i++) {
            LayerSummary summary = summaries.get(i);
            boolean selected = summary.holds(exploration.circuit());
            LayerCard card = cards.get(i);
            card.show(summary, selected, circuits.get(i));
            card.figures().showProofs(figures.proofs(summary));
            card.showOverflow(
                    snapshot.overflows().stream()
                            .filter(overflow -> summary.holds(overflow.circuit()))
                            .findFirst(),
                    snapshot::circuitName);
            if (selected) {
                Platform.runLater(() -> reveal(card));
            }
        }
        graph.show(figures.arrows(), summaries.stream().map(LayerSummary::name).toList());
        head.show(figures, snapshot);
        showTraces(snapshot);
    }

    private void showTraces(Snapshot snapshot) {
        List<TraceSpan> spans = TraceSpan.of(snapshot, summaries, ranges.latest());
        TraceWhisker.Scale scale = TraceWhisker.Scale.of(spans);
        boolean following = snapshot.exploration().followed().isPresent();
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).figures().showTrace(spans.get(i), scale, following);
        }
    }

    /** Makes or drops cards at the end; those that stay are shown anew in place. */
    private void fit(int count) {
        boolean focused = cards.stream().anyMatch(LayerCard::holdsFocus);
        while (cards.size() < count) {
            LayerCard card = new LayerCard(
                    cards.size(), session, actions, new CardPopups(session, editing.actions(), closing, inserting));
            editing.from(cards.size(), card.handle());
            card.simplify(simple);
            cards.add(card);
            graph.add(card);
        }
        if (cards.size() > count) {
            cards.subList(count, cards.size()).forEach(LayerCard::leave);
            cards.subList(count, cards.size()).clear();
            graph.dropFrom(count);
            if (focused && cards.stream().noneMatch(LayerCard::holdsFocus)) {
                cards.get(count - 1).takeFocus();
            }
        }
    }

    /** Scrolls only as far as the card needs to be seen whole. */
    private void reveal(LayerCard card) {
        double hidden = graph.getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0 && card.getParent() == graph) {
            Bounds bounds = card.getBoundsInParent();
            double left = scroll.getHvalue() * hidden;
            double most = bounds.getMinX();
            double least = bounds.getMaxX() - scroll.getViewportBounds().getWidth();
            scroll.setHvalue(Math.max(least, Math.min(left, most)) / hidden);
        }
    }

    @Override
    public void close() {
        closing.close();
    }
}
