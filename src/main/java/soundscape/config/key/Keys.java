package soundscape.config.key;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All keys, in the order that readers of a file expect. */
public final class Keys {
    /** Every key. A name stands here once for each of its types. */
    public static final List<Key<?>> ALL = Stream.of(
                    CircuitKeys.KEYS, SwirlKeys.KEYS, LookupKeys.KEYS, LayoutKeys.KEYS, RecursionKeys.KEYS)
            .flatMap(keys -> keys.all().stream())
            .toList();

    private static final Map<TableKind, List<Key<?>>> CHECKED = new ConcurrentHashMap<>();
    private static final Map<TableKind, List<Key<?>>> OF_KIND = new ConcurrentHashMap<>();
    private static final Map<TableKind, Set<String>> NAMES = new ConcurrentHashMap<>();

    private Keys() {}

    /** {@return the names of keys, each once} */
    public static List<String> names(Key<?>... keys) {
        return Stream.of(keys).map(Key::name).distinct().toList();
    }

    /** {@return the keys of tables of a kind} */
    public static List<Key<?>> of(TableKind kind) {
        return OF_KIND.computeIfAbsent(
                kind, of -> ALL.stream().filter(key -> key.isIn(of)).toList());
    }

    /** {@return their names} */
    public static Set<String> names(TableKind kind) {
        return NAMES.computeIfAbsent(
                kind, of -> of(of).stream().map(Key::name).collect(Collectors.toUnmodifiableSet()));
    }

    /** {@return what can be wrong with a table of a kind: its keys but labels, and keys that others may give for it} */
    public static List<Key<?>> checked(TableKind kind) {
        return CHECKED.computeIfAbsent(kind, of -> ALL.stream()
                .filter(key -> key.in(of)
                        .map(need -> need != Need.LABEL)
                        .orElse(key.above().isPresent()))
                .toList());
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
