package soundscape.config.hint;

import java.util.List;
import soundscape.config.toml.Fault;
import soundscape.config.toml.TomlText;

/** What a fault says of which place, wherever a change has moved it. */
record Wrong(Place place, String sentence) {
    static Wrong of(Fault fault) {
        return of(fault, Integer.MAX_VALUE, 0);
    }

    /** Those of a changed text, at the places of the text before. */
    static List<Wrong> in(String before, Proposal change, List<Fault> after) {
        int moved = lines(change.text()) - lines(before);
        return after.stream().map(fault -> of(fault, change.line(), moved)).toList();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    private static Wrong of(Fault fault, int line, int moved) {
        int stands = fault.subject()
                .map(subject -> subject.table().line())
                .orElse(fault.place().line());
        String key = fault.subject().map(Fault.Subject::key).orElse("");
        return new Wrong(
                new Place(key, stands <= line ? stands : stands - moved),
                fault.place().sentence());
    }

    /** Whether a sentence of its own, which no refusal stands behind, begins with the key of a place. */
    boolean isSaidOf(Place other) {
        return place.key().isEmpty()
                && !other.key().isEmpty()
                && (sentence.startsWith(other.key() + " ") || sentence.startsWith(other.key() + ":"));
    }

    boolean isSyntax() {
        return sentence.startsWith(TomlText.NOT_TOML);
    }
}
