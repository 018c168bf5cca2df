package soundscape.explore.knob;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What a knob with one entry a round or lookup stands at: what each belongs to, such as "round 2", and its text. */
public final class TableValues {
    /** Written when asked for: a tuner reads values a million times, and no labels. */
    private final Supplier<List<String>> labels;

    private final List<String> values;

    TableValues(Supplier<List<String>> labels, List<String> values) {
        this.labels = labels;
        this.values = List.copyOf(values);
    }

    /** A table whose entries are numbered from {@code first}; {@code word} is what they belong to, such as "round". */
    static TableValues numbered(String word, int first, List<?> values) {
        int size = values.size();
        return new TableValues(
                () -> IntStream.range(first, first + size)
                        .mapToObj(i -> word + " " + i)
                        .toList(),
                values.stream().map(String::valueOf).toList());
    }

    /** {@return what each entry belongs to} */
    public List<String> labels() {
        return labels.get();
    }

    /** {@return the text of each entry} */
    public List<String> values() {
        return values;
    }

    /** An entry as a number; it was checked before. */
    static double number(String entry) {
        return NumberText.parse(entry).orElseThrow();
    }

    /** Entries as whole numbers; they were checked before. */
    static List<Integer> whole(List<String> entries) {
        return entries.stream().map(entry -> (int) number(entry)).toList();
    }
}
