package soundscape.explore.knob;

import java.util.List;

/**
 * What a knob with one entry a round (or a lookup) stands at.
 *
 * @param labels what each entry belongs to, such as "round 2"
 * @param values each entry as text
 */
public record TableValues(List<String> labels, List<String> values) {
    /** Copies the lists. */
    public TableValues {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /**
     * A table whose entries are numbered.
     *
     * @param word what an entry belongs to, such as "round"
     * @param first the number of the first entry
     */
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
