package soundscape.app.lesson.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import soundscape.app.Exploration;

/**
 * A way of looking at a zkVM that a lesson can ask for and set.
 * @param word its name in a lesson, such as {@code both-sizes}
 * @param values lists what it can be set to in a state; nothing where it is text of its own kind
 * @param reader reads which of them it stands at
 * @param changer sets it to one of them
 */
public record ViewSetting(
        String word,
        String meaning,
        Function<Exploration, List<String>> values,
        Function<Exploration, String> reader,
        BiFunction<Exploration, String, Exploration> changer) {
    /**
     * Sets it in a state to one of its values, in upper or lower case, or a text; empty if there is no such value.
     * @throws soundscape.estimator.parameter.InvalidParameterException if a text does not do
     */
    public Optional<Exploration> set(Exploration state, String value) {
        List<String> known = values.apply(state);
        if (known.isEmpty()) {
            return Optional.of(changer.apply(state, value));
        }
        return known.stream().filter(value::equalsIgnoreCase).findFirst().map(word -> changer.apply(state, word));
    }
}
