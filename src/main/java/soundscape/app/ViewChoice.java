package soundscape.app;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * One choice of how a zkVM is looked at, in words; lessons and shared states name the same.
 * @param word its name, such as {@code both-sizes}
 * @param values what it can be set to; empty where it is text of its own kind
 * @param reader reads which of them a view has
 * @param changer takes one of them up into a view, or refuses a text
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

    /** Takes up into a view one of the values, in upper or lower case, or a text; empty if there is no such value. */
    public Optional<View> set(View view, String value) {
        try {
            if (values.isEmpty()) {
                return Optional.of(changer.apply(view, value));
            }
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
        return values.stream().filter(value::equalsIgnoreCase).findFirst().map(known -> changer.apply(view, known));
    }
}
