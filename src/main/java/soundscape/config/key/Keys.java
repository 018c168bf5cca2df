package soundscape.config.key;

import java.util.List;
import java.util.stream.Stream;

/** All keys, in the order that readers of a file expect. */
public final class Keys {
    /** Every key. A name stands here once for each of its types. */
    public static final List<Key<?>> ALL = Stream.of(CircuitKeys.KEYS, SwirlKeys.KEYS, LookupKeys.KEYS)
            .flatMap(keys -> keys.all().stream())
            .toList();

    private Keys() {}

    /**
     * The keys of a table.
     *
     * @param kind its kind
     * @return the keys
     */
    public static List<Key<?>> of(TableKind kind) {
        return ALL.stream().filter(key -> key.in(kind).isPresent()).toList();
    }

    /**
     * The order in which a table's keys stand. Circuits change their kind and keep their other keys: they have one order.
     *
     * @param kind the table's kind
     * @return names of keys
     */
    public static List<String> order(TableKind kind) {
        return ALL.stream()
                .filter(key -> key.needs().keySet().stream()
                        .anyMatch(other -> other.head().equals(kind.head())))
                .map(Key::name)
                .distinct()
                .toList();
    }

    /**
     * The keys that a kind of table has and another has not.
     *
     * @param before the one
     * @param after the other
     * @return names of keys
     */
    public static List<String> lost(TableKind before, TableKind after) {
        List<String> kept = of(after).stream().map(Key::name).toList();
        return of(before).stream()
                .map(Key::name)
                .filter(name -> !kept.contains(name))
                .toList();
    }
}
