package soundscape.config.key;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All keys, in the order that readers of a file expect. */
public final class Keys {
    /** Every key. A name stands here once for each of its types. */
    public static final List<Key<?>> ALL = KeyList.joined(
            List.of(CircuitKeys.KEYS, SwirlKeys.KEYS, LookupKeys.KEYS, LayoutKeys.KEYS, RecursionKeys.KEYS));

    private static final Map<TableKind, List<Key<?>>> CHECKED = new ConcurrentHashMap<>();
    private static final Map<TableKind, List<Key<?>>> OF_KIND = new ConcurrentHashMap<>();
    private static final Map<TableKind, Set<String>> NAMES = new ConcurrentHashMap<>();

    private Keys() {}

    /** Makes all keys, as whoever first asks for one does otherwise. */
    public static void make() {
        // Java makes them with the class
    }

    /** {@return the names of keys, each once} */
    public static List<String> names(Key<?>... keys) {
        return Stream.of(keys).map(Key::name).distinct().toList();
    }

    /** {@return the keys of tables of a kind} */
    public static List<Key<?>> of(TableKind kind) {
        List<Key<?>> known = OF_KIND.get(kind);
        if (known == null) {
            List<Key<?>> found = new ArrayList<>();
            for (Key<?> key : ALL) {
                if (key.isIn(kind)) {
                    found.add(key);
                }
            }
            known = List.copyOf(found);
            OF_KIND.put(kind, known);
        }
        return known;
    }

    /** {@return their names} */
    public static Set<String> names(TableKind kind) {
        Set<String> known = NAMES.get(kind);
        if (known == null) {
            Set<String> found = new HashSet<>();
            for (Key<?> key : of(kind)) {
                found.add(key.name());
            }
            known = Set.copyOf(found);
            NAMES.put(kind, known);
        }
        return known;
    }

    /** {@return what can be wrong with a table of a kind: its keys but labels, and keys that others may give for it} */
    public static List<Key<?>> checked(TableKind kind) {
        List<Key<?>> known = CHECKED.get(kind);
        if (known == null) {
            List<Key<?>> found = new ArrayList<>();
            for (Key<?> key : ALL) {
                Optional<Need> need = key.in(kind);
                if (need.isPresent() ? need.get() != Need.LABEL : key.above().isPresent()) {
                    found.add(key);
                }
            }
            known = List.copyOf(found);
            CHECKED.put(kind, known);
        }
        return known;
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
