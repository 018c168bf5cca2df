package soundscape.config.key;

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
 * A key of a configuration file, described once: reading and writing it, the hints for who gets it wrong, its place among
 * the others and its documentation follow from this.
 *
 * @param name the key
 * @param codec its type
 * @param example a value that would do, as real zkVMs have it
 * @param meaning what it says, in a few words
 * @param needs the kinds of tables that have it
 * @param absent what an absent key means, where it may be absent
 * @param above the kind of table that may give it for all circuits, if any
 * @param formerNames what it was called once
 * @param <T> its values
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

    /** Makes the collections unchangeable. */
    public Key {
        Map<TableKind, Need> copy = new EnumMap<>(TableKind.class);
        copy.putAll(needs);
        needs = Collections.unmodifiableMap(copy);
        formerNames = List.copyOf(formerNames);
    }

    /**
     * Begins to describe a key, which no table has yet.
     *
     * @param name the key
     * @param codec its type
     * @param example a value that would do
     * @param meaning what it says
     * @param <T> its values
     * @return the key
     */
    public static <T> Key<T> of(String name, Codec<T> codec, T example, String meaning) {
        return new Key<>(
                name,
                codec,
                example,
                meaning,
                new EnumMap<>(TableKind.class),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /**
     * The same key, which tables must have.
     *
     * @param kinds of these kinds
     * @return the key
     */
    Key<T> required(Collection<TableKind> kinds) {
        return with(Need.REQUIRED, kinds, absent, above);
    }

    /**
     * The same key, which tables may have.
     *
     * @param meant what an absent key means
     * @param kinds of these kinds
     * @return the key
     */
    Key<T> optional(T meant, Collection<TableKind> kinds) {
        return with(Need.OPTIONAL, kinds, Optional.of(meant), above);
    }

    /**
     * The same key, which is kept true where it stands.
     *
     * @param kinds in tables of these kinds
     * @return the key
     */
    Key<T> label(Collection<TableKind> kinds) {
        return with(Need.LABEL, kinds, absent, above);
    }

    /**
     * The same key, which another table may give for all circuits.
     *
     * @param kind the kind of that table
     * @return the key
     */
    Key<T> orIn(TableKind kind) {
        return with(Need.OPTIONAL, List.of(kind), absent, Optional.of(kind));
    }

    /**
     * The same key, which another table gives for all circuits.
     *
     * @param kind the kind of that table
     * @return the key
     */
    Key<T> onlyIn(TableKind kind) {
        return with(Need.REQUIRED, List.of(kind), absent, Optional.of(kind));
    }

    /**
     * The same key with former names.
     *
     * @param names the names
     * @return the key
     */
    Key<T> formerly(String... names) {
        return new Key<>(name, codec, example, meaning, needs, absent, above, List.of(names));
    }

    private Key<T> with(Need need, Collection<TableKind> kinds, Optional<T> meant, Optional<TableKind> source) {
        Map<TableKind, Need> more = new EnumMap<>(TableKind.class);
        more.putAll(needs);
        kinds.forEach(kind -> more.put(kind, need));
        return new Key<>(name, codec, example, meaning, more, meant, source, formerNames);
    }

    /**
     * Whether tables have it.
     *
     * @param kind of which kind
     * @return whether they must or may, if they have it
     */
    public Optional<Need> in(TableKind kind) {
        return Optional.ofNullable(needs.get(kind));
    }

    /** {@return the example as a file has it} */
    public String exampleText() {
        return TomlNotation.of(Objects.requireNonNull(codec.writer().apply(example), "an example can be written"));
    }

    /** {@return what an absent key means as a file would have it, if it may be absent and means a value} */
    public Optional<String> absentText() {
        return absent.map(this::text);
    }

    private @Nullable String text(T value) {
        Object toml = codec.writer().apply(value);
        return toml == null ? null : TomlNotation.of(toml);
    }

    /** {@return the sentence for a table that lacks the key and must not} */
    public String missing() {
        return name + ": " + name + " must be given; " + name + " = " + exampleText() + " would do";
    }

    /**
     * Says that a value is of another type.
     *
     * @param toml what stands in a file
     * @param condition what it must be
     * @return the refusal
     */
    InvalidParameterException refuses(Object toml, String condition) {
        return new InvalidParameterException(name, TomlNotation.of(toml), condition, exampleText());
    }

    /**
     * Holds a value that a kind of table cannot state to what an absent key means.
     *
     * @param kind the kind of table
     * @param value the value
     * @throws InvalidParameterException if an absent key means something else
     */
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
