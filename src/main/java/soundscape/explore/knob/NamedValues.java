package soundscape.explore.knob;

import java.util.List;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * Values that go by words; upper and lower case do not matter.
 *
 * @param key the knob's key
 * @param values the values, in the order in which they are offered
 * @param word what each goes by
 * @param <T> what the words stand for
 */
record NamedValues<T>(String key, List<T> values, Function<T, String> word) {
    /** Copies the list. */
    NamedValues {
        values = List.copyOf(values);
    }

    /** All words, in order. */
    List<String> all() {
        return values.stream().map(word).toList();
    }

    /** The word that a value goes by. */
    String of(T value) {
        return word.apply(value);
    }

    /** The same words for some of the values only. */
    NamedValues<T> only(List<T> some) {
        return new NamedValues<>(key, some, word);
    }

    /**
     * Finds the value that a word stands for.
     *
     * @throws InvalidParameterException if it is none of the words
     */
    T value(String text) {
        return values.stream()
                .filter(value -> of(value).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        key, text, "must be one of " + String.join(", ", all()), all().get(0)));
    }
}
