package soundscape.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundscape.ui.control.Column;
import soundscape.ui.control.Nodes;
import soundscape.ui.control.Row;

/**
 * Figures on top, a column with lesson, knobs and bars on the left, the layers at the foot. All of them are so slim that
 * the plot has most of the window; where there is no plot, the bars have its place.
 */
final class PresenterPane extends BorderPane {
    /** The column's part with lesson and knobs scrolls where it would leave the bars less than the rest. */
    private static final double ROWS_SHARE = 0.55;

    /** The share of the window that the plot has, at least; the layers become smaller for it. */
    private static final double PLOT_SHARE = 0.61;

    private static final double LEAST_SCALE = 0.5;

    private final StackPane slot = new StackPane();
    private final VBox rows = new Column();
    private final ScrollPane column;
    private final VBox left;
    private final StackPane plot = new StackPane();
    private final VBox figures = new Column();
    private final StackPane layers = new StackPane();
    private final VBox middle = new Column();
    private final HBox body = new Row();
    private Contents contents = Contents.NONE;

    /** What is to be seen. */
    record Contents(boolean hasKnobs, Optional<Node> plot, List<Node> figures, Optional<Node> layers) {
        static final Contents NONE = new Contents(false, Optional.empty(), List.of(), Optional.empty());
    }

    PresenterPane(Node line, Node knobs) {
        setId("presenter");
        getStyleClass().add("presenter");
        slot.setId("presenter-slot");
        rows.getChildren().addAll(slot, knobs);
        rows.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("presenter-column");
        column = Nodes.scrolling(rows);
        left = new Column() {
            @Override
            protected void layoutChildren() {
                boolean shared = getChildren().contains(figures);
                double needed =
                        rows.prefHeight(getWidth() - snappedRightInset()) + 2; // what wraps knows it by its width
                double height = shared ? Math.min(needed, ROWS_SHARE * getHeight()) : getHeight();
                column.setMinHeight(height);
                column.setPrefHeight(height);
                super.layoutChildren();
            }
        };
        left.setMinHeight(0);
        left.getStyleClass().add("presenter-left");
        plot.setId("presenter-plot");
        figures.setId("presenter-side");
        figures.setMinSize(0, 0);
        layers.setId("presenter-layers");
        layers.heightProperty().addListener(property -> Platform.runLater(this::fitLayers));
        widthProperty().addListener(property -> Platform.runLater(this::fitLayers));
        heightProperty().addListener(property -> Platform.runLater(this::fitLayers));
        VBox.setVgrow(plot, Priority.ALWAYS);
        VBox.setVgrow(figures, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        body.setMinHeight(0);
        setTop(line);
        setCenter(body);
        setBottom(layers);
    }

    /** Makes the layers as much smaller as the plot needs; what they need of their own is measured at the usual size. */
    private void fitLayers() {
        if (!hasLayers() || contents.plot().isEmpty() || getWidth() <= 0 || getScene() == null) {
            return;
        }
        layers.setStyle("");
        layers.applyCss();
        double beside = body.getChildren().contains(left) ? left.prefWidth(-1) : 0;
        double across = 1 - beside / getWidth();
        double room = getHeight() * (1 - PLOT_SHARE / across) - getTop().prefHeight(getWidth());
        double scale = Math.max(LEAST_SCALE, Math.min(1, room / layers.prefHeight(getWidth())));
        layers.setStyle(scale < 1 ? String.format(Locale.ROOT, "-fx-font-size: %.3fem;", scale) : "");
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
        all.figures().forEach(each -> VBox.setVgrow(each, Priority.ALWAYS)); // none of the height is left empty
        layers.getChildren().setAll(all.layers().stream().toList());
        arrange();
    }

    /** Whether the layers take a part of the height. */
    boolean hasLayers() {
        return contents.layers().isPresent();
    }

    private void arrange() {
        boolean taught = !slot.getChildren().isEmpty();
        boolean plotted = contents.plot().isPresent();
        boolean figured = !contents.figures().isEmpty();
        Nodes.show(slot, taught);
        Nodes.show(layers, hasLayers());
        List<Node> parts = new ArrayList<>();
        if (taught || contents.hasKnobs()) {
            parts.add(column);
        }
        if (figured && plotted) {
            parts.add(figures);
        }
        middle.getChildren().clear();
        left.getChildren().setAll(parts);
        if (plotted) {
            middle.getChildren().add(plot);
        } else if (figured) {
            middle.getChildren().add(figures);
        }
        body.getChildren().setAll(parts.isEmpty() ? List.of(middle) : List.of(left, middle));
    }
}
