package soundscape.ui.breakdown;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import soundscape.ui.control.Help;
import soundscape.ui.control.Labels;

/** One figure as a bar: name, bar with marks, value. */
final class BarRow extends HBox {
    private final Supplier<String> why;

    /**
     * Makes a row.
     *
     * @param name what the figure is of
     * @param share its length, 0 to 1
     * @param marks places of thresholds, 0 to 1
     * @param value the figure as text
     * @param styleClass the bar's colour
     * @param why composes what a reader needs to check it, when asked
     */
    BarRow(String name, double share, List<Double> marks, String value, String styleClass, Supplier<String> why) {
        this.why = why;
        Label label = new Label(name);
        label.getStyleClass().add("bar-name");
        Label figure = Labels.styled(value, "bar-value");
        Bar bar = new Bar(share, marks, styleClass);
        HBox.setHgrow(bar, Priority.ALWAYS);
        getStyleClass().add("bar-row");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, bar, figure);
        setAccessibleText(name + ": " + value);
        Tooltip.install(this, Help.of(why));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.HELP
                ? why.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** The bar itself, in a track of its own width. */
    private static final class Bar extends Region {
        private static final double HEIGHT = 10;
        private static final double MARK_WIDTH = 1;

        private final double share;
        private final List<Double> marks;

        Bar(double share, List<Double> marks, String styleClass) {
            this.share = Math.max(0, Math.min(share, 1));
            this.marks = marks;
            getStyleClass().add("bar-track");
            setPrefHeight(HEIGHT);
            setMinHeight(HEIGHT);
            setMaxHeight(HEIGHT);
            Region fill = new Region();
            fill.getStyleClass().addAll("bar", styleClass);
            getChildren().add(fill);
            marks.forEach(mark -> {
                Region line = new Region();
                line.getStyleClass().add("bar-mark");
                getChildren().add(line);
            });
        }

        @Override
        protected void layoutChildren() {
            getChildren().get(0).resizeRelocate(0, 0, getWidth() * share, getHeight());
            for (int i = 0; i < marks.size(); i++) {
                double x = Math.rint(getWidth() * marks.get(i));
                getChildren().get(i + 1).resizeRelocate(x, -1, MARK_WIDTH, getHeight() + 2);
            }
        }
    }
}
