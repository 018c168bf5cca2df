package soundscape.config.key;

import java.util.List;
import java.util.stream.Stream;

/** All keys, in the order that readers of a file expect. */
public final class Keys {
    /** Every key. A name stands here once for each of its types. */
    public static final List<Key<?>> ALL = Stream.of(
                    CircuitKeys.KEYS, SwirlKeys.KEYS, LookupKeys.KEYS, LayoutKeys.KEYS, RecursionKeys.KEYS)
            .flatMap(keys -> keys.all().stream())
            .toList();

    private Keys() {}

    /** {@return the names of keys, each once} */
    public static List<String> names(Key<?>... keys) {
        return Stream.of(keys).map(Key::name).distinct().toList();
    }

    /** {@return the keys of tables of a kind} */
    public static List<Key<?>> of(TableKind kind) {
        return ALL.stream().filter(key -> key.in(kind).isPresent()).toList();
    }

    /** {@return names in the order in which they stand; all circuits have one, since they change their kind} */
    public static List<String> order(TableKind kind) {
        return ALL.stream()
                .filter(key -> key.needs().keySet().stream()
                        .anyMatch(other -> other.head().equals(kind.head())))
                .map(Key::name)
                .distinct()
                .toList();
    }

    /** {@return names of keys that tables of one kind have and those of another have not} */
    public static List<String> lost(TableKind before, TableKind after) {
        List<String> kept = of(after).stream().map(Key::name).toList();
        return of(before).stream()
                .map(Key::name)
                .filter(name -> !kept.contains(name))
                .toList();
    }
}
