package soundscape.explore.knob;

import java.util.List;
import soundscape.estimator.parameter.InvalidParameterException;

/** The values of one entry of a table. */
public sealed interface TableEntry {
    /** Refuses an entry, as it was typed, that is none of them. */
    void check(String text);

    /** The words that it is one of; the words in the order in which they are offered; none where it is a number. */
    List<String> choices();

    /** Its values in words, such as "whole number from 1 to 64". */
    String range();

    /** An entry that is a number of the knob's scale. */
    record OfNumber(String key, Scale scale) implements TableEntry {
        @Override
        public void check(String text) {
            double number = NumberText.parse(text)
                    .orElseThrow(() -> new InvalidParameterException(
                            key, text, scale.condition(), NumberText.format(scale.least())));
            if (!scale.admits(number)) {
                throw new InvalidParameterException(
                        key, text, scale.condition(), NumberText.format(scale.nearest(number)));
            }
        }

        @Override
        public List<String> choices() {
            return List.of();
        }

        @Override
        public String range() {
            return scale.range();
        }
    }

    /** An entry that is one of several words; how they are written is kept, since every search and slider step asks. */
    record OfWord(NamedValues<?> words, List<String> choices) implements TableEntry {
        OfWord(NamedValues<?> words) {
            this(words, words.all());
        }

        @Override
        public void check(String text) {
            words.value(text);
        }

        @Override
        public String range() {
            return "one of " + String.join(", ", choices);
        }
    }
}
