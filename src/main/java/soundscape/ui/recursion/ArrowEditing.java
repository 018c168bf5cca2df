package soundscape.ui.recursion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import soundscape.explore.knob.LayerArrow;

/** Arrows by hand: drawn from a card's handle to another card, and changed by their numbers' keys and menus. */
final class ArrowEditing {
    private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

    private final GraphActions actions;
    private final LayerGraph graph;
    private final List<LayerCard> cards;
    private final Line drawn = new Line();

    ArrowEditing(GraphActions actions, LayerGraph graph, List<LayerCard> cards) {
        this.actions = actions;
        this.graph = graph;
        this.cards = cards;
        drawn.getStyleClass().addAll("arrow-line", "arrow-drawn");
        drawn.setMouseTransparent(true);
        drawn.setManaged(false);
    }

    GraphActions actions() {
        return actions;
    }

    /** Lets an arrow be changed. */
    void on(ArrowView view) {
        Button number = view.number();
        number.setOnAction(event -> new ArrowMenu(this, view).show(number, Side.BOTTOM, 0, 0));
        number.setOnContextMenuRequested(
                event -> new ArrowMenu(this, view).show(number, event.getScreenX(), event.getScreenY()));
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (press(view, event)) {
                event.consume();
            }
        });
    }

    private boolean press(ArrowView view, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        LayerArrow arrow = view.arrow();
        KeyCode code = event.getCode();
        if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            say(arrow.to(), actions.erase(arrow.from(), arrow.to()));
        } else if (code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS) {
            setArity(view, arrow.most() + 1);
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            setArity(view, Math.max(1, arrow.most() - 1));
        } else if (code == KeyCode.ENTER) {
            view.number().fire();
        } else if (code.isDigitKey() && !code.getName().endsWith("0")) {
            setArity(view, code.getName().charAt(code.getName().length() - 1) - '0');
        } else {
            return false;
        }
        return true;
    }

    void setArity(ArrowView view, int arity) {
        say(view.arrow().to(), actions.arity(view.arrow().from(), view.arrow().to(), arity));
    }

    void askArity(ArrowView view) {
        Popups.arity(actions, view.arrow(), view.number()::requestFocus).above(view.number());
    }

    /** Says at a card why something was refused; nothing if it was not. */
    void say(int card, Optional<String> reason) {
        if (card < cards.size()) {
            cards.get(card).say(reason);
        }
    }

    /** Lets arrows be drawn from a card's handle. */
    void from(int card, Region handle) {
        handle.setCursor(Cursor.CROSSHAIR);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                Point2D start = graph.sceneToLocal(event.getSceneX(), event.getSceneY());
                drawn.setStartX(start.getX());
                drawn.setStartY(start.getY());
                aim(event);
                graph.getChildren().add(drawn);
                event.consume();
            }
        });
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            aim(event);
            event.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (graph.getChildren().remove(drawn)) {
                cards.forEach(each -> each.pseudoClassStateChanged(AIMED, false));
                at(event).ifPresent(to -> say(to, actions.draw(card, to)));
                event.consume();
            }
        });
    }

    private void aim(MouseEvent event) {
        Point2D end = graph.sceneToLocal(event.getSceneX(), event.getSceneY());
        drawn.setEndX(end.getX());
        drawn.setEndY(end.getY());
        OptionalInt target = at(event);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).pseudoClassStateChanged(AIMED, target.equals(OptionalInt.of(i)));
        }
    }

    private OptionalInt at(MouseEvent event) {
        return IntStream.range(0, cards.size())
                .filter(i -> cards.get(i).contains(cards.get(i).sceneToLocal(event.getSceneX(), event.getSceneY())))
                .findFirst();
    }
}
