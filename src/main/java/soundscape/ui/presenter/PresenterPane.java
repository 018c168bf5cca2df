package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundscape.ui.control.Nodes;

/**
 * Figures on top, lesson and knobs on the left, the plot in the middle, the layers at the foot. Bars stand below the
 * knobs; beside or below the plot where there is more, or a lesson in a window that is not wide enough.
 */
final class PresenterPane extends BorderPane {
    /** Windows of fewer em have no room beside the plot. */
    private static final double WIDE_EM = 56;

    /** The share of the height that figures below the plot may take. */
    private static final double FIGURES_SHARE = 0.45;

    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");

    private final StackPane slot = new StackPane();
    private final VBox rows = new VBox();
    private final ScrollPane column;
    private final VBox left;
    private final StackPane plot = new StackPane();
    private final VBox figures = new VBox();
    private final StackPane layers = new StackPane();
    private final VBox middle = new VBox();
    private final HBox body = new HBox();
    private Contents contents = Contents.NONE;
    private boolean wide = true;

    /** What is to be seen; {@code small} says whether the other figures find room below the knobs. */
    record Contents(boolean hasKnobs, Optional<Node> plot, List<Node> figures, boolean small, Optional<Node> layers) {
        static final Contents NONE = new Contents(false, Optional.empty(), List.of(), false, Optional.empty());
    }

    PresenterPane(Node line, Node knobs) {
        setId("presenter");
        getStyleClass().add("presenter");
        slot.setId("presenter-slot");
        rows.getChildren().addAll(slot, knobs);
        rows.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("presenter-column");
        column = Nodes.scrolling(rows);
        left = new VBox(column);
        left.getStyleClass().add("presenter-left");
        plot.setId("presenter-plot");
        figures.setId("presenter-side");
        figures.getStyleClass().add("presenter-side");
        layers.setId("presenter-layers");
        VBox.setVgrow(plot, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        setTop(line);
        setCenter(body);
        setBottom(layers);
    }

    void width(double em) {
        wide = em >= WIDE_EM;
        arrange();
    }

    /** Shows a lesson's part above the knobs; empty for none. */
    void slot(Optional<Node> content) {
        slot.getChildren().setAll(content.stream().toList());
        arrange();
    }

    void fill(Contents all) {
        contents = all;
        plot.getChildren().setAll(all.plot().stream().toList());
        figures.getChildren().setAll(all.figures());
        layers.getChildren().setAll(all.layers().stream().toList());
        arrange();
    }

    private void arrange() {
        boolean taught = !slot.getChildren().isEmpty();
        boolean plotted = contents.plot().isPresent();
        boolean figured = !contents.figures().isEmpty();
        boolean under = figured && plotted && contents.small() && contents.hasKnobs() && (!taught || wide);
        boolean beside = figured && plotted && !under && wide;
        Nodes.show(slot, taught);
        Nodes.show(layers, contents.layers().isPresent());
        left.getChildren().clear();
        column.setContent(under ? null : rows); // what wraps has its height only where it does not scroll
        left.getChildren().setAll(under ? List.of(rows, figures) : List.of(column));
        List<Node> centre = new ArrayList<>();
        if (plotted) {
            centre.add(plot);
        }
        if (figured && !under && !beside) {
            centre.add(figures);
        }
        middle.getChildren().setAll(centre);
        List<Node> columns = new ArrayList<>();
        if (taught || contents.hasKnobs()) {
            columns.add(left);
        }
        columns.add(middle);
        if (beside) {
            columns.add(figures);
        }
        body.getChildren().setAll(columns);
        left.pseudoClassStateChanged(FULL, under);
        size(plotted, under, beside);
    }

    private void size(boolean plotted, boolean under, boolean beside) {
        VBox.setVgrow(column, under ? Priority.NEVER : Priority.ALWAYS);
        VBox.setVgrow(figures, under || !plotted ? Priority.ALWAYS : Priority.NEVER);
        figures.setMinWidth(beside ? Region.USE_PREF_SIZE : 0);
        figures.maxHeightProperty().unbind();
        if (plotted && !under && !beside) {
            figures.maxHeightProperty().bind(body.heightProperty().multiply(FIGURES_SHARE));
        } else {
            figures.setMaxHeight(Double.MAX_VALUE);
        }
    }
}
