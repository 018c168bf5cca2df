package soundscape.config.key;

import java.util.ArrayList;
import java.util.List;

/** Keys in the order in which they are described, which is the order that readers of a file expect. */
final class KeyList {
    private final List<Key<?>> keys = new ArrayList<>();

    <T> Key<T> add(Key<T> key) {
        keys.add(key);
        return key;
    }

    /** {@return the keys of several, in their order} */
    static List<Key<?>> joined(List<KeyList> lists) {
        List<Key<?>> joined = new ArrayList<>();
        for (KeyList list : lists) {
            joined.addAll(list.keys);
        }
        return List.copyOf(joined);
    }
}
