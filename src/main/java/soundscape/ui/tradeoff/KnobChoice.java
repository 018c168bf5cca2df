package soundscape.ui.tradeoff;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import soundscape.explore.knob.Knob;
import soundscape.ui.control.Help;

/** A list of knobs that can be searched by typing. */
final class KnobChoice extends SearchableComboBox<Knob> {
    private boolean showing;

    KnobChoice(String id, String name, String help, Consumer<Knob> chosen) {
        setId(id);
        setAccessibleText(name);
        Help.on(this, help);
        getStyleClass().add("knob-choice");
        setConverter(new Names());
        setOnAction(event -> {
            Knob knob = getValue();
            if (!showing && knob != null) {
                chosen.accept(knob);
            }
        });
    }

    void show(Knob taken, List<Knob> knobs) {
        showing = true;
        if (!getItems().equals(knobs)) {
            setValue(null); // a selection in a list that shrinks fails
            setItems(FXCollections.observableArrayList(knobs));
        }
        if (!taken.equals(getValue())) {
            setValue(taken);
        }
        showing = false;
    }

    private static final class Names extends StringConverter<Knob> {
        @Override
        public String toString(@Nullable Knob knob) {
            return knob == null ? "" : knob.label();
        }

        @Override
        public @Nullable Knob fromString(String label) {
            return null; // nothing is typed into the box itself
        }
    }
}
