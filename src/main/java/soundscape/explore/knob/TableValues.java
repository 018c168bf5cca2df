package soundscape.explore.knob;

import java.util.List;

/** What a knob with one entry a round or lookup stands at: what each belongs to, such as "round 2", and its text. */
public record TableValues(List<String> labels, List<String> values) {
    /** Copies the lists. */
    public TableValues {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /** A table whose entries are numbered from {@code first}; {@code word} is what they belong to, such as "round". */
    static TableValues numbered(String word, int first, List<?> values) {
        return new TableValues(
                java.util.stream.IntStream.range(first, first + values.size())
                        .mapToObj(i -> word + " " + i)
                        .toList(),
                values.stream().map(String::valueOf).toList());
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
