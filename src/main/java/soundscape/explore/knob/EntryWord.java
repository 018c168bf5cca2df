package soundscape.explore.knob;

import java.util.List;

/**
 * An entry that is one of several words.
 *
 * @param words the words
 */
record EntryWord(Words<?> words) implements Entry {
    @Override
    public void check(String text) {
        words.value(text);
    }

    @Override
    public List<String> choices() {
        return words.all();
    }

    @Override
    public String range() {
        return "one of " + String.join(", ", words.all());
    }
}
