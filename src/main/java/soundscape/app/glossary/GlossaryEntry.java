package soundscape.app.glossary;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of the glossary.
 * @param id its page's id, such as {@code term-query}; it never changes
 * @param about what it is, in two or three sentences
 * @param source where that is stated; of a term, its page's figure says it more exactly
 * @param synonyms what it may be looked for by besides
 */
public record GlossaryEntry(
        String id, EntryKind kind, String title, String about, String source, List<String> synonyms, Topic topic) {
    /** Of an entry whose name answers. */
    static final int CALLED = 1;

    /** Of an entry that does not answer. */
    static final int NO_ANSWER = 3;

    /** Copies the list. */
    public GlossaryEntry {
        synonyms = List.copyOf(synonyms);
    }

    /** How well it answers to words: 0 if its name begins so, 1 if a name holds all, 2 if its text does, 3 if not. */
    int distance(String words) {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        List<String> each = List.of(typed.split("\\s+", -1));
        String names = Stream.concat(Stream.of(title, id), synonyms.stream())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        if (title.toLowerCase(Locale.ROOT).startsWith(typed)) {
            return 0;
        } else if (each.stream().allMatch(names::contains)) {
            return CALLED;
        }
        String all = names + " " + (about + " " + source).toLowerCase(Locale.ROOT);
        return each.stream().allMatch(all::contains) ? 2 : NO_ANSWER;
    }
}
