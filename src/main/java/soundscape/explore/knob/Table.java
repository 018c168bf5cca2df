package soundscape.explore.knob;

import java.util.List;

/**
 * What a knob with one entry a round (or a lookup) stands at.
 *
 * @param labels what each entry belongs to, such as "round 2"
 * @param values each entry as text
 */
public record Table(List<String> labels, List<String> values) {
    /** Copies the lists. */
    public Table {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /**
     * A table whose entries are numbered.
     *
     * @param word what an entry belongs to, such as "round"
     * @param first the number of the first entry
     */
    static Table numbered(String word, int first, List<?> values) {
        return new Table(
                java.util.stream.IntStream.range(first, first + values.size())
                        .mapToObj(i -> word + " " + i)
                        .toList(),
                values.stream().map(String::valueOf).toList());
    }
}
