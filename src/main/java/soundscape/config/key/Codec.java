package soundscape.config.key;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The type of a key: how its value lies in a file, as a number, text, a truth value or a list of those. */
public abstract class Codec<T> {
    private final String type;

    Codec(String type) {
        this.type = type;
    }

    /** {@return what it is called} */
    public final String type() {
        return type;
    }

    /** Makes a value of what lies in a file; refuses what is of another type in the name of the key. */
    public abstract T read(Object toml, Key<?> key);

    /** The opposite: what lies in a file for a value; null for one that an absent key alone can mean. */
    public @Nullable Object write(T value) {
        return value;
    }

    /** {@return the words that such a value is one of; none if it is no word} */
    public final List<String> choices() {
        return type.startsWith("\"")
                ? Stream.of(type.split(" or "))
                        .map(word -> word.substring(1, word.length() - 1))
                        .toList()
                : List.of();
    }

    /** The same type for values that stand for these. */
    public final <R> Codec<R> map(Function<T, R> there, Function<R, T> back) {
        return new MappedCodec<>(this, there, back);
    }

    /** {@return the same type for values that may be none, which only an absent key can mean} */
    public final Codec<Optional<T>> orNone() {
        return new OptionalCodec<>(this);
    }
}
