package soundscape.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import soundscape.ui.control.Segments;

/** Parameters, plot and figures side by side; in a window too narrow for its text, the outer two share a side. */
final class Workspace extends SplitPane {
    /** Widths that the side panes usually have, in em. */
    private static final double PARAMETERS_EM = 23;

    private static final double FIGURES_EM = 29;

    /** Below this the plot would have no room beside both. */
    private static final double NARROW_EM = 80;

    private enum Side {
        PARAMETERS("Parameters"),
        FIGURES("Figures");

        private final String label;

        Side(String label) {
            this.label = label;
        }
    }

    private final Region parameters;
    private final Node plot;
    private final Region figures;
    private final BorderPane shared = new BorderPane();
    private final Segments<Side> sides;
    private double em;
    private boolean narrow;

    /** Where the dividers were on another day; empty for the usual widths. */
    private List<Double> places = List.of();

    /** Whether the user has moved a divider; until then, they follow the window's width. */
    private boolean moved;

    /** How many layouts are still to be followed by placing the dividers: panes that are new take two to be known. */
    private int unplaced;

    Workspace(Region parameters, Node plot, Region figures) {
        this.parameters = parameters;
        this.plot = plot;
        this.figures = figures;
        sides = new Segments<>("side", List.of(Side.values()), side -> side.label, side -> side.label, this::turnTo);
        sides.getStyleClass().add("shared-side");
        setId("workspace");
        setMinSize(0, 0); // or a large interface would be wider than its window
        setResizableWithParent(parameters, false);
        setResizableWithParent(figures, false);
        setResizableWithParent(shared, false);
        getItems().setAll(parameters, plot, figures);
        widthProperty().addListener(property -> arrange());
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> moved |= isDivider(event.getTarget()));
    }

    private static boolean isDivider(EventTarget target) {
        Node node = target instanceof Node clicked ? clicked : null;
        while (node != null && !node.getStyleClass().contains("split-pane-divider")) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Takes up another size of text, in pixels; then every pane has its usual width. */
    void em(double pixels) {
        if (pixels != em) {
            em = pixels;
            divide();
        }
        arrange();
    }

    void showFigures() {
        if (narrow) {
            turnTo(Side.FIGURES);
        }
    }

    void showParameters() {
        if (narrow) {
            turnTo(Side.PARAMETERS);
        }
    }

    private void turnTo(Side side) {
        sides.show(side);
        shared.setCenter(side == Side.PARAMETERS ? parameters : figures);
    }

    private void arrange() {
        if (getWidth() <= 0 || em <= 0) {
            return;
        }
        boolean nowNarrow = getWidth() < NARROW_EM * em;
        if (nowNarrow != narrow) {
            narrow = nowNarrow;
            moved = false;
            List<Node> items = new ArrayList<>();
            shared.setCenter(null);
            if (narrow) {
                getItems().clear();
                shared.setTop(sides);
                turnTo(Side.PARAMETERS);
                items.addAll(List.of(shared, plot));
            } else {
                items.addAll(List.of(parameters, plot, figures));
            }
            getItems().setAll(items);
        }
        unplaced = 2;
        requestLayout();
    }

    /** Dividers are placed after the layout, which keeps the widths of a window of another size. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (unplaced > 0) {
            unplaced--;
            Platform.runLater(() -> {
                if (!moved) {
                    place();
                }
                requestLayout();
            });
        }
    }

    private void place() {
        if (narrow) {
            setDividerPositions(FIGURES_EM * em / getWidth());
        } else if (places.size() == getDividers().size()) {
            setDividerPositions(places.stream().mapToDouble(Double::doubleValue).toArray());
        } else {
            setDividerPositions(PARAMETERS_EM * em / getWidth(), 1 - FIGURES_EM * em / getWidth());
        }
    }

    void divide() {
        restore(List.of());
    }

    /** Takes up places of the dividers that the user chose another day; none for the usual widths. */
    void restore(List<Double> chosen) {
        places = List.copyOf(chosen);
        moved = false;
        arrange();
    }
}
