package soundscape.explore.knob;

import java.util.List;

/**
 * An entry that is one of several words.
 *
 * @param words the words
 * @param choices how they are written; kept, since searches and every step of a slider ask for them
 */
record EntryWord(Words<?> words, List<String> choices) implements Entry {
    EntryWord(Words<?> words) {
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
