package soundscape.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** A few choices of a kind side by side, one of them taken. */
public final class Segments<T> extends Row {
    private final List<T> choices;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /** Makes the row, with buttons' ids such as {@code id-best}; {@code chosen} is told of the user's choices alone. */
    public Segments(
            String id, List<T> choices, Function<T, String> label, Function<T, String> help, Consumer<T> chosen) {
        this.choices = List.copyOf(choices);
        getStyleClass().add("segments");
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(label.apply(choice)) {
                @Override
                public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
                    return attribute == AccessibleAttribute.HELP
                            ? help.apply(choice)
                            : super.queryAccessibleAttribute(attribute, parameters);
                }
            };
            button.setId(id + "-" + label.apply(choice).toLowerCase(Locale.ROOT));
            button.getStyleClass().add(pill(choice));
            button.setOnAction(event -> {
                button.setSelected(true); // a second click must not take the choice away
                chosen.accept(choice);
            });
            buttons.add(button);
            StackPane place = new StackPane(button); // a disabled button hears no pointer, and should say why it is
            Help.on(place, () -> help.apply(choice));
            getChildren().add(place);
        }
    }

    private String pill(T choice) {
        if (choice.equals(choices.get(0))) {
            return "left-pill";
        }
        return choice.equals(choices.get(choices.size() - 1)) ? "right-pill" : "center-pill";
    }

    /** Shows which choice is taken. */
    public void show(T taken) {
        show(taken, choice -> true);
    }

    /** Shows which choice is taken, and which can be. */
    public void show(T taken, Predicate<T> possible) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(choices.get(i).equals(taken));
            buttons.get(i).setDisable(!possible.test(choices.get(i)));
        }
    }
}
