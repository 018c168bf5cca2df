package soundscape.config.toml;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tomlj.MutableTomlTable;

/** Puts a new key where a reader expects it: next to its nearest neighbour of the usual order that the table has. */
record KeyOrder(List<String> keys) {
    void insert(MutableTomlTable table, String key, Object value) {
        int place = keys.indexOf(key);
        Optional<Integer> neighbour = place < 0 ? Optional.empty() : neighbour(table, place);
        if (neighbour.isEmpty()) {
            table.set(List.of(key), value);
        } else if (neighbour.get() < place) {
            table.insertAfter(List.of(keys.get(neighbour.get())), key, value);
        } else {
            table.insertBefore(List.of(keys.get(neighbour.get())), key, value);
        }
    }

    /** The nearest one; of two, the one before. */
    private Optional<Integer> neighbour(MutableTomlTable table, int place) {
        return IntStream.range(0, keys.size())
                .filter(i -> table.contains(List.of(keys.get(i))))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> Math.abs(i - place))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
