package soundscape.ui.recursion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import soundscape.explore.knob.LayerArrow;

/** The cards in a row, with arrows between, above and below them. */
final class LayerGraph extends Pane {
    /** In em: between two cards, and how far a lane lies from the next. */
    private static final double GAP = 2.7;

    private static final double LANE = 1.5;

    /** Room for the scroll bar, which takes its height from what lies below the cards. */
    private static final double SCROLL_BAR = 0.8;

    private final List<LayerCard> cards = new ArrayList<>();
    private final List<ArrowView> arrows = new ArrayList<>();
    private final Region em = new Region();
    private final Consumer<ArrowView> made;
    private Lanes lanes = Lanes.of(List.of());

    /** Makes an empty graph; {@code made} is told of each new arrow. */
    LayerGraph(Consumer<ArrowView> made) {
        this.made = made;
        em.getStyleClass().add("one-em");
        em.setVisible(false);
        getChildren().add(em);
        getStyleClass().add("layers");
    }

    /** Adds a card; its handle lies at its edge, above all else. */
    void add(LayerCard card) {
        cards.add(card);
        getChildren().addAll(card, card.handle());
    }

    void dropFrom(int count) {
        List<LayerCard> dropped = cards.subList(count, cards.size());
        dropped.forEach(card -> getChildren().removeAll(card, card.handle()));
        dropped.clear();
    }

    /** Shows arrows between the cards; those that stay keep their nodes, and so the focus. */
    void show(List<LayerArrow> shown, List<String> names) {
        for (Iterator<ArrowView> each = arrows.iterator(); each.hasNext(); ) {
            ArrowView view = each.next();
            LayerArrow old = view.arrow();
            if (shown.stream().noneMatch(arrow -> arrow.joins(old.from(), old.to()))) {
                getChildren().removeAll(view.line(), view.head(), view.number());
                each.remove();
            }
        }
        for (LayerArrow arrow : shown) {
            view(arrow.from(), arrow.to(), () -> new ArrowView(arrow)).show(arrow, names);
        }
        lanes = Lanes.of(shown);
        requestLayout();
    }

    private ArrowView view(int from, int to, Supplier<ArrowView> maker) {
        return arrows.stream()
                .filter(view -> view.arrow().joins(from, to))
                .findFirst()
                .orElseGet(() -> {
                    ArrowView view = maker.get();
                    arrows.add(view);
                    getChildren().add(1, view.line());
                    getChildren().add(2, view.head());
                    getChildren().add(view.number());
                    made.accept(view);
                    return view;
                });
    }

    List<ArrowView> arrows() {
        return List.copyOf(arrows);
    }

    /** {@return an em in pixels, as the graph is zoomed} */
    double em() {
        return em.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets around = getInsets();
        double sum = around.getLeft() + around.getRight() + Math.max(0, cards.size() - 1) * GAP * em();
        for (LayerCard card : cards) {
            sum += card.prefWidth(-1);
        }
        return sum;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double scrollBar = lanes.below() > 0 ? SCROLL_BAR * em() : 0;
        return around.getTop()
                + around.getBottom()
                + (lanes.above() + lanes.below()) * LANE * em()
                + tallest()
                + scrollBar;
    }

    private double tallest() {
        return cards.stream().mapToDouble(card -> card.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double size = em();
        double height = tallest();
        double spare = Math.max(0, getHeight() - prefHeight(-1));
        double top = snapPositionY(getInsets().getTop() + lanes.above() * LANE * size + spare / 2);
        double x = getInsets().getLeft();
        for (LayerCard card : cards) {
            double width = card.prefWidth(-1);
            card.resizeRelocate(snapPositionX(x), top, snapSizeX(width), snapSizeY(height));
            Region handle = card.handle();
            handle.autosize();
            handle.relocate(
                    snapPositionX(x) + snapSizeX(width) - handle.getWidth() / 2,
                    top + snapSizeY(height) / 2 - handle.getHeight() / 2);
            x += width + GAP * size;
        }
        for (ArrowView view : arrows) {
            LayerArrow arrow = view.arrow();
            if (Math.max(arrow.from(), arrow.to()) < cards.size()) {
                view.draw(
                        place(cards.get(arrow.from())),
                        place(cards.get(arrow.to())),
                        lanes,
                        lanes.of(arrow) * LANE * size,
                        size);
            }
        }
    }

    private static Bounds place(Node card) {
        return card.getBoundsInParent();
    }
}
