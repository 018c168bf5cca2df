package soundscape.config.key;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that may be none, which only an absent key can mean. */
final class OptionalCodec<T> extends Codec<Optional<T>> {
    private final Codec<T> inner;

    OptionalCodec(Codec<T> inner) {
        super(inner.type());
        this.inner = inner;
    }

    @Override
    public Optional<T> read(Object toml, Key<?> key) {
        return Optional.of(inner.read(toml, key));
    }

    @Override
    public @Nullable Object write(Optional<T> value) {
        return value.isPresent() ? inner.write(value.get()) : null;
    }
}
