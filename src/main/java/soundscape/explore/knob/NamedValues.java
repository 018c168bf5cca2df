package soundscape.explore.knob;

import java.util.List;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;

/** Values of a knob that go by words, in the order in which they are offered; upper and lower case do not matter. */
record NamedValues<T>(String key, List<T> values, Function<T, String> word) {
    NamedValues {
        values = List.copyOf(values);
    }

    List<String> all() {
        return values.stream().map(word).toList();
    }

    String of(T value) {
        return word.apply(value);
    }

    /** The same words for some of the values only. */
    NamedValues<T> only(List<T> some) {
        return new NamedValues<>(key, some, word);
    }

    /** The value that a word stands for; refused if it is none of the words. */
    T value(String text) {
        return values.stream()
                .filter(value -> of(value).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        key, text, "must be one of " + String.join(", ", all()), all().get(0)));
    }
}
