package soundscape.config.key;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soundscape.estimator.parameter.InvalidParameterException;

/** One of a few words, each for one of the choices. */
final class WordCodec<T> extends Codec<T> {
    private final Codec<String> text;
    private final List<T> choices;
    private final Function<T, String> wordOf;
    private final boolean anyCase;

    WordCodec(Codec<String> text, List<T> choices, Function<T, String> wordOf, boolean anyCase) {
        super(String.join(" or ", quoted(choices, wordOf)));
        this.text = text;
        this.choices = choices;
        this.wordOf = wordOf;
        this.anyCase = anyCase;
    }

    @Override
    public T read(Object toml, Key<?> key) {
        String given = text.read(toml, key);
        for (T choice : choices) {
            String word = wordOf.apply(choice);
            if (anyCase ? word.equalsIgnoreCase(given) : word.equals(given)) {
                return choice;
            }
        }
        List<String> words = quoted(choices, wordOf);
        throw new InvalidParameterException(
                key.name(), TomlNotation.of(given), "must be one of " + String.join(", ", words), words.get(0));
    }

    @Override
    public Object write(T value) {
        return wordOf.apply(value);
    }

    private static <T> List<String> quoted(List<T> choices, Function<T, String> wordOf) {
        List<String> words = new ArrayList<>(choices.size());
        for (T choice : choices) {
            words.add('"' + wordOf.apply(choice) + '"');
        }
        return words;
    }
}
