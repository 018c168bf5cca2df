package soundscape.explore.knob;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.parameter.InvalidParameterException;

/** Values that are one of a few words; upper and lower case do not matter. */
final class Words {
    private Words() {}

    /**
     * Finds a word.
     *
     * @param key the knob's key
     * @param word the word
     * @param words all that would do
     * @return its index
     * @throws InvalidParameterException if it is none of them
     */
    static int index(String key, String word, List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException(
                        key, word, "must be one of " + String.join(", ", words), words.get(0)));
    }
}
