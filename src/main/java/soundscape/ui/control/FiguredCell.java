package soundscape.ui.control;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of a list: a name, and figures at its right edge, which may come later and have their room from the start. */
final class FiguredCell<T> extends ListCell<T> {
    /** Between name and figures, and what is kept free for figures that are not there yet; in em. */
    private static final double GAP = 1.5;

    private static final double ROOM = 12;

    private final Label figures = Labels.muted("");
    private final Function<T, String> name;
    private final Function<T, ObservableValue<String>> found;

    FiguredCell(Function<T, String> name, Function<T, ObservableValue<String>> found) {
        this.name = name;
        this.found = found;
        figures.setMinWidth(USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        figures.textProperty().unbind();
        boolean none = empty || item == null;
        setText(none ? "" : name.apply(item));
        setGraphic(none ? null : figures);
        if (item != null && !empty) {
            figures.textProperty().bind(found.apply(item));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        double em = getFont().getSize();
        setGraphicTextGap(GAP * em);
        double shown = getGraphic() == null ? 0 : figures.prefWidth(-1);
        return super.computePrefWidth(height) + Math.max(0, ROOM * em - shown);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            figures.setLayoutX(getWidth() - snappedRightInset() - figures.getWidth());
        }
    }
}
