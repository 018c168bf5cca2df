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
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.text.FigureText;
import soundscape.app.text.LayerSummary;
import soundscape.app.text.LayerWork;
import soundscape.app.text.OverflowText;
import soundscape.app.text.TraceSpan;
import soundscape.config.CircuitEntry;
import soundscape.explore.recursion.Overflow;
import soundscape.ui.control.CommitField;
import soundscape.ui.control.FieldProblem;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;
import soundscape.ui.control.Nodes;

/** One layer: name, bits, size, trace length, work, and whether it is the weakest or the final one. */
final class LayerCard extends StackPane {
    private static final PseudoClass WEAKEST = PseudoClass.getPseudoClass("weakest");
    private static final PseudoClass FINAL = PseudoClass.getPseudoClass("final");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final int index;
    private final LayerActions actions;
    private final Button card = new Button();
    private final Button open = new Button();
    private final Button menu = new Button("⋯");
    private final Label name = Labels.styled("", "layer-name");
    private final Region besideName = new Region();
    private final Label bits = new Label();
    private final Label size = new Label();
    private final Label trace = Labels.muted("");
    private final Label proofs = Labels.muted("");
    private final Label overflow = Labels.styled("", "layer-overflow");
    private final Label mark = Labels.styled("", "layer-mark");
    private final Label work = Labels.muted("");
    private final VBox lines = new VBox();
    private final FieldProblem problem = new FieldProblem(lines);
    private final CommitField naming;
    private List<CircuitEntry> circuits = List.of();
    private String overflowHelp = "";
    private final TraceWhisker whisker = new TraceWhisker();
    private @Nullable TraceSpan span;
    private @Nullable LayerSummary shown;
    private final CardPopups popups;
    private final Region handle = new Region();
    private final Button closing = new Button("What would close it…");

    /** Room for the button, which lies above the card, not in it. */
    private final Region underClosing = new Region();

    private OptionalInt overflowing = OptionalInt.empty();
    private @Nullable CardPopup list;

    /** Makes a card; the index counts from 0, ids from 1. */
    LayerCard(int index, Session session, LayerActions actions, CardPopups popups) {
        this.index = index;
        this.actions = actions;
        this.popups = popups;
        String stem = "layer-" + (index + 1);
        naming = new CommitField(text -> summary().flatMap(layer -> actions.rename(index, text)), problem);
        naming.setId(stem + "-name-field");
        naming.setAccessibleText("Name of the layer");
        naming.getStyleClass().add("layer-naming");
        naming.setVisible(false);
        naming.managedProperty().bind(naming.visibleProperty());
        naming.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                summary().ifPresent(this::endNaming);
            }
        });
        naming.addEventHandler(KeyEvent.KEY_PRESSED, this::naming);
        card.setId(stem);
        card.getStyleClass().add("layer");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE); // all cards are as tall as the tallest
        card.setAlignment(Pos.TOP_LEFT);
        lines.getStyleClass().add("layer-lines");
        lines.getChildren()
                .addAll(
                        new HBox(name, Labels.space(), besideName),
                        row(bits, size),
                        new HBox(trace, proofs, Labels.space(), mark),
                        whisker,
                        work);
        card.setGraphic(lines);
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
        Help.on(work, () -> LayerWork.of(circuits).help());
        trace.setId(stem + "-trace");
        trace.setMinWidth(USE_PREF_SIZE);
        whisker.setId(stem + "-whisker");
        Help.on(whisker, () -> span == null ? "" : span.help());
        proofs.setId(stem + "-proofs");
        proofs.getStyleClass().add("layer-proofs");
        mark.setMinWidth(USE_PREF_SIZE);
        Help.on(
                proofs,
                () -> proofs.getText().substring(2)
                        + ": how many proofs of it a block takes, at most; with a question mark where the number of first "
                        + "proofs is not stated");
        overflow.setId(stem + "-overflow");
        Help.on(overflow, () -> overflowHelp);
        problem.setId(stem + "-problem");
        problem.setWrapText(false);
        Help.on(problem, problem::getText);
        HBox tools = new HBox(open, menu);
        tools.setAlignment(Pos.CENTER_RIGHT);
        besideName.minWidthProperty().bind(tools.widthProperty()); // which lie above the card, not in it
        HBox above = new HBox(naming, Labels.space(), tools);
        above.setAlignment(Pos.CENTER_LEFT);
        above.getStyleClass().add("layer-tools");
        above.setPickOnBounds(false);
        above.setMaxHeight(USE_PREF_SIZE);
        getStyleClass().add("layer-card");
        setAlignment(above, Pos.TOP_CENTER);
        setAlignment(closing, Pos.BOTTOM_LEFT);
        underClosing.getStyleClass().add("layer-under-closing");
        getChildren().addAll(card, above);
    }

    private static HBox row(Label left, Label right) {
        return new HBox(left, Labels.space(), right);
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
        summary().ifPresent(layer -> naming.replace(layer.name()));
        naming.setVisible(true);
        naming.requestFocus();
        naming.selectAll();
    }

    /** Enter ends the naming if the name does; Escape ends it in any case. */
    private void naming(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.ENTER && naming.commit())) {
            summary().ifPresent(layer -> naming.replace(layer.name()));
            takeFocus();
            event.consume();
        }
    }

    private void endNaming(LayerSummary layer) {
        naming.replace(layer.name());
        naming.setVisible(false);
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
        Nodes.show(work, !simple);
        Nodes.show(proofs, !simple);
    }

    Region handle() {
        return handle;
    }

    boolean isFocusedItself() {
        return card.isFocused();
    }

    void showProofs(String text) {
        proofs.setText("· " + text);
    }

    /** Says that a circuit cannot hold what it verifies, if one cannot. */
    void showOverflow(Optional<Overflow> found, IntFunction<String> names) {
        overflow.setText(found.map(OverflowText::of).orElse("").replace(" take ", " take\n"));
        overflowHelp = found.map(each -> OverflowText.help(names.apply(each.circuit()), each))
                .orElse("");
        overflowing = found.map(each -> OptionalInt.of(each.circuit())).orElse(OptionalInt.empty());
        if (found.isEmpty()) {
            getChildren().remove(closing);
            lines.getChildren().removeAll(overflow, underClosing);
        } else if (overflow.getParent() == null) {
            getChildren().add(closing);
            lines.getChildren().addAll(overflow, underClosing);
        }
    }

    /** Shows between which lengths the trace lies; draws it where traces follow. */
    void showTrace(TraceSpan known, TraceWhisker.Scale scale, boolean following) {
        span = known;
        trace.setText(known.text());
        trace.setAccessibleText(known.words());
        Nodes.show(whisker, following);
        whisker.show(known, scale);
    }

    void show(LayerSummary layer, boolean selected, List<CircuitEntry> entries) {
        if (shown != null && !shown.name().equals(layer.name())) {
            endNaming(layer); // what was typed is no name for another layer
            closeList();
        }
        shown = layer;
        card.pseudoClassStateChanged(WEAKEST, layer.holdsDown());
        card.pseudoClassStateChanged(CHOSEN, selected);
        mark.pseudoClassStateChanged(WEAKEST, layer.holdsDown());
        mark.pseudoClassStateChanged(FINAL, layer.isFinal());
        name.setText(layer.name());
        bits.setText(FigureText.level(layer.level(), layer.complete()));
        size.setText(layer.size());
        mark.setText(mark(layer));
        open.setText(layer.circuits() + " circuits ▾");
        Nodes.show(open, layer.circuits() > 1);
        if (!entries.equals(circuits)) { // works out only what changed
            if (list instanceof CircuitPopup) {
                closeList();
            }
            circuits = List.copyOf(entries);
            work.setText(LayerWork.of(entries).text());
        }
        card.setAccessibleText("Layer " + layer.name() + ": " + bits.getText() + ", " + size.getText()
                + (layer.holdsDown() ? ", the weakest" : "") + (layer.isFinal() ? ", the final proof" : ""));
        menu.setAccessibleText("What to do with layer " + layer.name());
        open.setAccessibleText("The " + layer.circuits() + " circuits of layer " + layer.name());
    }

    private static String mark(LayerSummary layer) {
        if (layer.holdsDown()) {
            return layer.isFinal() ? "weakest · final" : "weakest";
        }
        return layer.isFinal() ? "final" : "";
    }
}
