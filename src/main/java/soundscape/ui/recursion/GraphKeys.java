package soundscape.ui.recursion;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/** Zooms the graph, and takes the keyboard from card to card. */
final class GraphKeys {
    private static final double STEP = 1.1;
    private static final double LEAST = 0.7;
    private static final double MOST = 2.5;

    private final ScrollPane scroll;
    private final Node graph;
    private final List<LayerCard> cards;
    private final Consumer<LayerCard> reveal;
    private double zoom = 1;

    /** Makes keys for what lies within {@code strip}; {@code reveal} scrolls to a card. */
    GraphKeys(Node strip, ScrollPane scroll, Node graph, List<LayerCard> cards, Consumer<LayerCard> reveal) {
        this.scroll = scroll;
        this.graph = graph;
        this.cards = cards;
        this.reveal = reveal;
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> consume(event, zooms(event)));
        graph.addEventFilter(KeyEvent.KEY_PRESSED, event -> consume(event, walks(event)));
        strip.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                zoomAbout(event);
                event.consume();
            } else if (event.getDeltaY() != 0 && event.getDeltaX() == 0) {
                scroll(event);
            }
        });
    }

    /** What is under the pointer stays there, as on the plot. */
    private void zoomAbout(ScrollEvent event) {
        double pointer = event.getSceneX();
        LayerCard card = Collections.min(
                cards,
                Comparator.comparingDouble(each ->
                        Math.abs(each.localToScene(each.getWidth() / 2, 0).getX() - pointer)));
        double within = card.sceneToLocal(pointer, 0).getX() / card.getWidth();
        zoom(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
        scroll.applyCss();
        scroll.layout();
        scrollBy(card.localToScene(within * card.getWidth(), 0).getX() - pointer);
    }

    /** A wheel that turns only one way goes along the cards. */
    private void scroll(ScrollEvent event) {
        if (scrollBy(-event.getDeltaY())) {
            event.consume();
        }
    }

    /** Scrolls to the right; false if all is seen. */
    private boolean scrollBy(double pixels) {
        double hidden =
                graph.getLayoutBounds().getWidth() - scroll.getViewportBounds().getWidth();
        if (hidden > 0) {
            scroll.setHvalue(Math.max(0, Math.min(scroll.getHvalue() + pixels / hidden, 1)));
        }
        return hidden > 0;
    }

    private static void consume(KeyEvent event, boolean done) {
        if (done) {
            event.consume();
        }
    }

    private boolean zooms(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> zoom(zoom * STEP);
            case MINUS, SUBTRACT -> zoom(zoom / STEP);
            case DIGIT0, NUMPAD0 -> zoom(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoom(double wanted) {
        double nearUsual = Math.abs(wanted - 1) < (STEP - 1) / 2 ? 1 : wanted;
        zoom = Math.max(LEAST, Math.min(nearUsual, MOST));
        graph.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem;", zoom));
    }

    private boolean walks(KeyEvent event) {
        Optional<Integer> at = focused();
        if (at.isEmpty() || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        int last = cards.size() - 1;
        KeyCode code = event.getCode();
        int to =
                switch (code) {
                    case LEFT -> Math.max(0, at.get() - 1);
                    case RIGHT -> Math.min(last, at.get() + 1);
                    case HOME -> 0;
                    case END -> last;
                    default -> -1;
                };
        if (to < 0) {
            return false;
        }
        cards.get(to).takeFocus();
        reveal.accept(cards.get(to));
        return true;
    }

    private Optional<Integer> focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocusedItself()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
