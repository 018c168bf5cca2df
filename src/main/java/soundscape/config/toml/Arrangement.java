package soundscape.config.toml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlComment;

/** Brings an array of tables into a new order. Tables that keep their order stay untouched, what stands around them too. */
final class Arrangement {
    private final MutableTomlArray array;
    private final List<MutableTomlTable> present;

    private Arrangement(MutableTomlArray array) {
        this.array = array;
        this.present =
                IntStream.range(0, array.size()).mapToObj(array::getTable).toList();
    }

    /** Arranges tables: for each one wanted, the index of what it is or is a copy of, or {@link TableWriter#NEW}. */
    static void arrange(MutableTomlArray array, List<Integer> order) {
        Arrangement arrangement = new Arrangement(array);
        Set<Integer> kept = new LinkedHashSet<>(order);
        kept.remove(TableWriter.NEW);
        if (kept.stream().sorted(Comparator.naturalOrder()).toList().equals(List.copyOf(kept))) {
            arrangement.fit(order, kept);
        } else {
            arrangement.rebuild(order);
        }
    }

    private void fit(List<Integer> order, Set<Integer> kept) {
        for (int i = present.size() - 1; i >= 0; i--) {
            if (!kept.contains(i)) {
                array.remove(i);
            }
        }
        Set<Integer> met = new LinkedHashSet<>();
        for (int i = 0; i < order.size(); i++) {
            int from = order.get(i);
            if (from != TableWriter.NEW && met.add(from)) {
                continue; // it stands here by now
            }
            if (i < array.size()) {
                array.insertBefore(i, made(from));
            } else {
                array.add(made(from));
            }
        }
    }

    private void rebuild(List<Integer> order) {
        List<MutableTomlTable> made = order.stream().map(this::made).toList();
        List<List<String>> comments =
                IntStream.range(0, array.size()).mapToObj(this::above).toList();
        array.clear();
        made.forEach(array::add);
        for (int from = 0; from < comments.size(); from++) {
            int to = order.indexOf(from);
            if (to >= 0 && !comments.get(from).isEmpty()) {
                array.setCommentAbove(to, comments.get(from)); // what was said above a table goes with it
            }
        }
    }

    private List<String> above(int table) {
        TomlComment comment = array.comment(table, TomlComment.Placement.ABOVE);
        return comment == null ? List.of() : comment.lines();
    }

    private MutableTomlTable made(int from) {
        return from == TableWriter.NEW ? MutableTomlTable.create() : MutableTomlTable.copyOf(present.get(from));
    }
}
