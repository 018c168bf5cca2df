package soundscape.explore.plan;

import java.util.ArrayList;
import java.util.List;

/** Lists with one entry a round, for another number of rounds. */
final class Resized {
    private Resized() {}

    /** Shortens a list at its end, or repeats its last entry; {@code otherwise} where there is none to repeat. */
    static <T> List<T> to(int size, List<T> list, T otherwise) {
        if (size == list.size()) {
            return list;
        }
        List<T> resized = new ArrayList<>(list.subList(0, Math.min(size, list.size())));
        while (resized.size() < size) {
            resized.add(list.isEmpty() ? otherwise : list.get(list.size() - 1));
        }
        return resized;
    }
}
