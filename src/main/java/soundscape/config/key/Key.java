package soundscape.config.key;

import com.github.difflib.DiffUtils;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * A key of a configuration file, described once: reading and writing it, the hints for who gets it wrong, its place
 * among the others and its documentation follow from this.
 * @param example a value that would do, as real zkVMs have it
 * @param meaning what it says, in a few words
 * @param needs the kinds of tables that have it
 * @param absent what an absent key means, where it may be absent
 * @param above the kind of table that may give it for all circuits, if any
 * @param formerNames what it was called once
 */
public record Key<T>(
        String name,
        Codec<T> codec,
        T example,
        String meaning,
        Map<TableKind, Need> needs,
        Optional<T> absent,
        Optional<TableKind> above,
        List<String> formerNames) {
    /** Beyond so many changed letters a name is another one. */
    private static final int MOST_CHANGES = 2;

    /** A letter in so many may be wrong. */
    private static final int LETTERS_A_CHANGE = 4;

    /** Makes the collections unchangeable. */
    public Key {
        Map<TableKind, Need> copy = new EnumMap<>(TableKind.class);
        copy.putAll(needs);
        needs = Collections.unmodifiableMap(copy);
        formerNames = List.copyOf(formerNames);
    }

    /** A key that no table has yet. */
    public static <T> Key<T> of(String name, Codec<T> codec, T example, String meaning) {
        return new Key<>(name, codec, example, meaning, Map.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** The same key, which tables of these kinds must have. */
    Key<T> required(Collection<TableKind> kinds) {
        return with(Need.REQUIRED, kinds, absent, above);
    }

    /** The same key, which tables of these kinds may have. */
    Key<T> optional(T meant, Collection<TableKind> kinds) {
        return with(Need.OPTIONAL, kinds, Optional.of(meant), above);
    }

    /** The same key, which is kept true where it stands in tables of these kinds. */
    Key<T> label(Collection<TableKind> kinds) {
        return with(Need.LABEL, kinds, absent, above);
    }

    /** The same key, which another table may give for all circuits. */
    Key<T> orIn(TableKind kind) {
        return with(Need.OPTIONAL, List.of(kind), absent, Optional.of(kind));
    }

    /** The same key, which another table gives for all circuits. */
    Key<T> onlyIn(TableKind kind) {
        return with(Need.REQUIRED, List.of(kind), absent, Optional.of(kind));
    }

    /** The same key with former names. */
    Key<T> formerly(String... names) {
        return new Key<>(name, codec, example, meaning, needs, absent, above, List.of(names));
    }

    private Key<T> with(Need need, Collection<TableKind> kinds, Optional<T> meant, Optional<TableKind> source) {
        Map<TableKind, Need> more = new EnumMap<>(TableKind.class);
        more.putAll(needs);
        for (TableKind kind : kinds) {
            more.put(kind, need);
        }
        return new Key<>(name, codec, example, meaning, more, meant, source, formerNames);
    }

    /** {@return whether tables of a kind must or may have it, if they have it} */
    public Optional<Need> in(TableKind kind) {
        return Optional.ofNullable(needs.get(kind));
    }

    /** {@return whether tables of a kind must or may have it} */
    public boolean isIn(TableKind kind) {
        return needs.containsKey(kind);
    }

    /** {@return the example as a file has it} */
    public String exampleText() {
        return TomlNotation.of(Objects.requireNonNull(codec.write(example), "an example can be written"));
    }

    /** {@return what an absent key means as a file would have it, if it may be absent and means a value} */
    public Optional<String> absentText() {
        return absent.map(this::text);
    }

    private @Nullable String text(T value) {
        Object toml = codec.write(value);
        return toml == null ? null : TomlNotation.of(toml);
    }

    /** {@return whether a name is this one's but for its case or a few letters} */
    public boolean isNear(String other) {
        if (other.equalsIgnoreCase(name)) {
            return true;
        }
        return changes(other, name) <= Math.min(MOST_CHANGES, name.length() / LETTERS_A_CHANGE);
    }

    /** {@return how many letters differ between two words} */
    public static int changes(String one, String other) {
        return DiffUtils.diff(letters(one), letters(other)).getDeltas().stream()
                .mapToInt(delta ->
                        Math.max(delta.getSource().size(), delta.getTarget().size()))
                .sum();
    }

    private static List<Integer> letters(String name) {
        return name.chars().boxed().toList();
    }

    /** The refusal of a value of another type. */
    InvalidParameterException refuses(Object toml, String condition) {
        return new InvalidParameterException(name, TomlNotation.of(toml), condition, exampleText());
    }

    /** Refuses a value that tables of a kind cannot state, unless they mean it without this key. */
    public void refuseIn(TableKind kind, T value) {
        if (!absent.equals(Optional.of(value))) {
            String shown = String.valueOf(text(value));
            String without = " for " + kind.family() + ", whose files cannot give it";
            throw absentText()
                    .map(meant -> new InvalidParameterException(name, shown, "must be " + meant + without, meant))
                    .orElseGet(() -> new InvalidParameterException(
                            name, shown, "must not be given" + without, "a circuit without it"));
        }
    }
}
