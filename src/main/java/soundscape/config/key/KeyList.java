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

    List<Key<?>> all() {
        return List.copyOf(keys);
    }
}
