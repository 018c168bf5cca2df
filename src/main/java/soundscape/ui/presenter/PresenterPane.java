package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Where everything stands: figures on top, lesson and knobs on the left, the plot in the middle, other figures beside it,
 * or below it where the window is not wide enough, and the layers at the foot.
 */
final class PresenterPane extends BorderPane {
    /** Windows of fewer em have no room beside the plot. */
    private static final double WIDE_EM = 56;

    /** The share of the height that figures below the plot may take. */
    private static final double FIGURES_SHARE = 0.42;

    private final StackPane slot = new StackPane();
    private final VBox column;
    private final ScrollPane left;
    private final StackPane plot = new StackPane();
    private final VBox figures = new VBox();
    private final StackPane layers = new StackPane();
    private final VBox middle = new VBox();
    private final HBox body = new HBox();
    private boolean wide = true;

    PresenterPane(Node line, Node knobs) {
        setId("presenter");
        getStyleClass().add("presenter");
        slot.setId("presenter-slot");
        column = new VBox(slot, knobs);
        column.getStyleClass().add("presenter-column");
        left = new ScrollPane(column);
        left.setFitToWidth(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.getStyleClass().addAll("side-pane", "presenter-left");
        plot.setId("presenter-plot");
        figures.setId("presenter-side");
        figures.getStyleClass().add("presenter-side");
        layers.setId("presenter-layers");
        body.getStyleClass().add("presenter-body");
        middle.getStyleClass().add("presenter-middle");
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        setTop(line);
        setCenter(body);
        setBottom(layers);
    }

    /** Takes up the window's width in em. */
    void width(double em) {
        wide = em >= WIDE_EM;
        arrange();
    }

    /** Shows a lesson's part above the knobs; empty for none. */
    void slot(Optional<Node> content) {
        slot.getChildren().setAll(content.stream().toList());
        arrange();
    }

    /** Takes up what stands in each place; none leaves it empty. */
    void fill(boolean hasKnobs, Optional<Node> ofPlot, List<Node> ofFigures, Optional<Node> ofLayers) {
        left.setUserData(hasKnobs);
        plot.getChildren().setAll(ofPlot.stream().toList());
        figures.getChildren().setAll(ofFigures);
        layers.getChildren().setAll(ofLayers.stream().toList());
        arrange();
    }

    private void arrange() {
        middle.getChildren().clear();
        boolean plotted = !plot.getChildren().isEmpty();
        boolean figured = !figures.getChildren().isEmpty();
        boolean beside = figured && plotted && wide;
        List<Node> parts = new ArrayList<>();
        shown(slot, !slot.getChildren().isEmpty());
        if (slot.isManaged() || Boolean.TRUE.equals(left.getUserData())) {
            parts.add(left);
        }
        parts.add(middle);
        if (plotted) {
            middle.getChildren().add(plot);
        }
        if (beside) {
            parts.add(figures);
        } else if (figured) {
            middle.getChildren().add(figures);
        }
        VBox.setVgrow(figures, plotted ? Priority.NEVER : Priority.ALWAYS);
        figures.maxHeightProperty().unbind();
        figures.setMaxHeight(Double.MAX_VALUE);
        if (figured && plotted && !beside) {
            figures.maxHeightProperty().bind(body.heightProperty().multiply(FIGURES_SHARE));
        }
        figures.setMinWidth(beside ? Region.USE_PREF_SIZE : 0);
        shown(layers, !layers.getChildren().isEmpty());
        body.getChildren().setAll(parts);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
