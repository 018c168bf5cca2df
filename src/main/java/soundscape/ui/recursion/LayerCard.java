package soundscape.ui.recursion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.text.LayerSummary;
import soundscape.config.CircuitEntry;
import soundscape.explore.recursion.Overflow;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/** One layer: name, bits, size, trace length, work, and whether it is the weakest or the final one. */
final class LayerCard extends StackPane {
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final int index;
    private final LayerActions actions;
    private final Button card = new Button();
    private final Button open = new Button();
    private final Button menu = new Button("⋯");
    private final HBox tools = new Row(open, menu);
    private final LayerFigures figures;
    private final FieldProblem problem;
    private final LayerNaming naming;
    private List<CircuitEntry> circuits = List.of();
    private @Nullable LayerSummary shown;
    private final CardPopups popups;
    private final Region handle = new Region();
    private final Button closing = new Button("What would close it…");

    private OptionalInt overflowing = OptionalInt.empty();
    private @Nullable CardPopup list;

    /** Makes a card; the index counts from 0, ids from 1. */
    LayerCard(int index, Session session, LayerActions actions, CardPopups popups) {
        this.index = index;
        this.actions = actions;
        this.popups = popups;
        String stem = "layer-" + (index + 1);
        figures = new LayerFigures(stem, tools.widthProperty());
        problem = new FieldProblem(figures);
        naming = new LayerNaming(
                stem, text -> summary().flatMap(layer -> actions.rename(index, text)), problem, this::takeFocus);
        card.setId(stem);
        card.getStyleClass().add("layer");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE); // all cards are as tall as the tallest
        card.setAlignment(Pos.TOP_LEFT);
        card.setGraphic(figures);
        card.setOnAction(event -> summary().ifPresent(layer -> actions.select(layer.weakest())));
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::act);
        card.setOnContextMenuRequested(event -> menu().show(card, event.getScreenX(), event.getScreenY()));
        menu.setId(stem + "-menu");
        menu.getStyleClass().addAll("link", "layer-menu");
        menu.setOnAction(event -> menu().show(menu, Side.TOP, 0, 0));
        open.setId(stem + "-open");
        open.getStyleClass().addAll("link", "layer-open");
        open.setOnAction(event -> summary().ifPresent(layer -> popUp(new CircuitPopup(session, layer))));
        handle.setId(stem + "-handle");
        handle.getStyleClass().add("layer-handle");
        Help.on(handle, "Drag to the card whose circuit verifies these proofs");
        closing.setId(stem + "-closing");
        closing.getStyleClass().addAll("link", "layer-closing");
        closing.setOnAction(event -> overflowing.ifPresent(circuit -> popUp(popups.closing(circuit))));
        problem.setId(stem + "-problem");
        problem.setWrapText(false);
        Help.on(problem, problem::getText);
        tools.setAlignment(Pos.CENTER_RIGHT);
        HBox above = new Row(naming.field(), Labels.space(), tools);
        above.setAlignment(Pos.CENTER_LEFT);
        above.getStyleClass().add("layer-tools");
        above.setPickOnBounds(false);
        above.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("layer-card");
        setAlignment(above, Pos.TOP_CENTER);
        setAlignment(closing, Pos.BOTTOM_LEFT);
        getChildren().addAll(card, above);
    }

    private Optional<LayerSummary> summary() {
        return Optional.ofNullable(shown);
    }

    private LayerMenu menu() {
        return new LayerMenu(this, index, actions.layers().size(), actions, inserts());
    }

    private List<MenuItem> inserts() {
        return popups.inserting().items("layer-" + (index + 1) + "-insert-", () -> index, card, this::say);
    }

    private void act(KeyEvent event) {
        Supplier<Optional<String>> action = action(event);
        if (action != null) {
            say(action.get());
            event.consume();
        }
    }

    private void popUp(CardPopup opened) {
        closeList();
        list = opened;
        opened.above(card);
    }

    void askVerifies() {
        popUp(popups.verifies(index, this::takeFocus));
    }

    void askRole() {
        summary().ifPresent(layer -> popUp(popups.role(index, layer.name(), circuits, this::takeFocus)));
    }

    /** Keys that open a form or a menu. */
    private Map<KeyCode, Runnable> asking() {
        return Map.of(KeyCode.V, this::askVerifies, KeyCode.R, this::askRole, KeyCode.INSERT, () -> new ContextMenu(
                        inserts().toArray(MenuItem[]::new))
                .show(card, Side.TOP, 0, 0));
    }

    private @Nullable Supplier<Optional<String>> action(KeyEvent event) {
        Runnable asks = event.isShortcutDown() || event.isAltDown() ? null : asking().get(event.getCode());
        if (asks != null) {
            return () -> {
                asks.run();
                return Optional.empty();
            };
        }
        if (event.getCode() == KeyCode.F2) {
            return () -> {
                rename();
                return Optional.empty();
            };
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.D) {
            return () -> actions.duplicate(index);
        }
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
            return () -> actions.move(index, -1);
        }
        if (event.isAltDown() && event.getCode() == KeyCode.RIGHT) {
            return () -> actions.move(index, 1);
        }
        return event.getCode() == KeyCode.DELETE ? () -> actions.remove(index) : null;
    }

    void rename() {
        naming.begin();
    }

    /** What it lists may be circuits of another zkVM by now. */
    private void closeList() {
        if (list != null) {
            list.hide();
            list = null;
        }
    }

    /** There is no such layer any more. */
    void leave() {
        closeList();
        shown = null;
    }

    boolean holdsFocus() {
        return card.isFocused() || closing.isFocused() || menu.isFocused() || open.isFocused();
    }

    void takeFocus() {
        card.requestFocus();
    }

    void say(Optional<String> reason) {
        problem.say(reason);
    }

    void simplify(boolean simple) {
        figures.simplify(simple);
    }

    Region handle() {
        return handle;
    }

    boolean isFocusedItself() {
        return card.isFocused();
    }

    LayerFigures figures() {
        return figures;
    }

    /** Says that a circuit cannot hold what it verifies, if one cannot. */
    void showOverflow(Optional<Overflow> found, IntFunction<String> names) {
        figures.showOverflow(found, names);
        overflowing = found.map(each -> OptionalInt.of(each.circuit())).orElse(OptionalInt.empty());
        if (found.isEmpty()) {
            getChildren().remove(closing);
        } else if (closing.getParent() == null) {
            getChildren().add(closing);
        }
    }

    void show(LayerSummary layer, boolean selected, List<CircuitEntry> entries) {
        if (shown != null && !shown.name().equals(layer.name())) {
            closeList();
        }
        shown = layer;
        card.pseudoClassStateChanged(WEAKEST, layer.holdsDown());
        card.pseudoClassStateChanged(CHOSEN, selected);
        naming.show(layer.name());
        figures.show(layer, entries);
        open.setText(layer.circuits() + " circuits ▾");
        Nodes.show(open, layer.circuits() > 1);
        if (!entries.equals(circuits)) {
            if (list instanceof CircuitPopup) {
                closeList();
            }
            circuits = List.copyOf(entries);
        }
        card.setAccessibleText("Layer " + layer.name() + ": " + figures.words()
                + (layer.holdsDown() ? ", the weakest" : "") + (layer.isFinal() ? ", the final proof" : ""));
        menu.setAccessibleText("What to do with layer " + layer.name());
        open.setAccessibleText("The " + layer.circuits() + " circuits of layer " + layer.name());
    }
}
