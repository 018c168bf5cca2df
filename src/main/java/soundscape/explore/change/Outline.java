package soundscape.explore.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;

/**
 * Which circuits two configurations have: those of one name are the same circuit, several of one name in their order.
 * @param pairs circuits of both, in the order of the later one
 * @param added names of circuits that only the later configuration has
 * @param removed names of circuits that only the earlier one has
 * @param restated names of circuits whose group or role in the recursion is another, which no level depends on
 */
public record Outline(List<Outline.Pair> pairs, List<String> added, List<String> removed, List<String> restated) {
    /** A circuit of both: its index before and after. */
    record Pair(int before, int after) {}

    /** Copies the lists. */
    public Outline {
        pairs = List.copyOf(pairs);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        restated = List.copyOf(restated);
    }

    static Outline of(Zkvm before, Zkvm after) {
        Map<String, Deque<Integer>> left = new HashMap<>();
        for (int i = 0; i < before.entries().size(); i++) {
            left.computeIfAbsent(before.entries().get(i).name(), name -> new ArrayDeque<>())
                    .add(i);
        }
        List<Pair> pairs = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < after.entries().size(); i++) {
            String name = after.entries().get(i).name();
            Deque<Integer> earlier = left.getOrDefault(name, new ArrayDeque<>());
            if (earlier.isEmpty()) {
                added.add(name);
            } else {
                pairs.add(new Pair(earlier.remove(), i));
            }
        }
        return new Outline(
                pairs,
                added,
                left.values().stream()
                        .flatMap(Deque::stream)
                        .sorted()
                        .map(i -> before.entries().get(i).name())
                        .toList(),
                pairs.stream()
                        .filter(pair -> isRestated(
                                before.entries().get(pair.before()),
                                after.entries().get(pair.after())))
                        .map(pair -> after.entries().get(pair.after()).name())
                        .toList());
    }

    private static boolean isRestated(CircuitEntry before, CircuitEntry after) {
        return !before.group().equals(after.group()) || !before.role().equals(after.role());
    }

    /** {@return whether those of both come in another order} */
    public boolean reordered() {
        List<Integer> earlier = pairs.stream().map(Pair::before).toList();
        return !earlier.equals(
                earlier.stream().sorted(Comparator.naturalOrder()).toList());
    }

    /** {@return whether both have the same circuits in the same order} */
    public boolean isSame() {
        return added.isEmpty() && removed.isEmpty() && !reordered();
    }

    /** {@return what was done to the list, such as "2 added, 1 removed"; empty where nothing was} */
    public String words() {
        List<String> words = new ArrayList<>();
        if (!added.isEmpty()) {
            words.add(added.size() + " added");
        }
        if (!removed.isEmpty()) {
            words.add(removed.size() + " removed");
        }
        if (reordered()) {
            words.add("reordered");
        }
        return String.join(", ", words);
    }
}
