package soundscape.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One choice of how a zkVM is looked at, in words; lessons and shared states name the same.
 *
 * @param word its name, such as {@code both-sizes}
 * @param meaning what it is, in few words
 * @param values what it can be set to
 * @param reader reads which of them a view has
 * @param changer takes one of them up into a view
 */
public record ViewChoice(
        String word,
        String meaning,
        List<String> values,
        Function<View, String> reader,
        BiFunction<View, String, View> changer) {
    /** Copies the list. */
    public ViewChoice {
        values = List.copyOf(values);
    }

    /**
     * Takes a value up into a view.
     *
     * @param view the view
     * @param value one of the values; upper and lower case do not matter
     * @return the changed view; empty if there is no such value
     */
    public Optional<View> set(View view, String value) {
        return values.stream().filter(value::equalsIgnoreCase).findFirst().map(known -> changer.apply(view, known));
    }
}
