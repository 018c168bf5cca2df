package soundscape.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** A list that is searched by typing. Whatever is typed, it shows what stands again as soon as the list closes. */
public final class SearchBox<T> extends SearchableComboBox<T> {
    private boolean showing;
    private @Nullable T standing;

    /** Makes the box; {@code chosen} is told of the user's choices alone. */
    public SearchBox(String id, String name, Function<T, String> label, Consumer<T> chosen) {
        setId(id);
        setAccessibleText(name);
        setConverter(new Names<>(label));
        setOnAction(event -> {
            T value = getValue();
            if (!showing && value != null && !value.equals(standing)) { // it tells of one choice twice
                standing = value;
                chosen.accept(value);
            }
        });
        setOnHidden(event -> showStanding()); // a search that finds nothing has left nothing
    }

    /** Shows figures beside each name in the list; {@code found} has them, or will have. */
    public void figures(Function<T, ObservableValue<String>> found) {
        StringConverter<T> names = getConverter();
        setCellFactory(list -> new FiguredCell<>(names::toString, found));
    }

    /** Shows what stands, among all that can be chosen. */
    public void show(T taken, List<T> items) {
        standing = taken;
        if (!getItems().equals(items)) {
            showing = true;
            setValue(null); // a selection in a list that shrinks fails
            setItems(FXCollections.observableArrayList(items));
        }
        showStanding();
    }

    private void showStanding() {
        showing = true;
        if (standing != null && !standing.equals(getValue())) {
            setValue(standing);
        }
        showing = false;
    }

    private static final class Names<T> extends StringConverter<T> {
        private final Function<T, String> label;

        private Names(Function<T, String> label) {
            this.label = label;
        }

        @Override
        public String toString(@Nullable T item) {
            return item == null ? "" : label.apply(item);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null; // nothing is typed into the box itself
        }
    }
}
