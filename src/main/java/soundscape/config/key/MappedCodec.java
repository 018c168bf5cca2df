package soundscape.config.key;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that stand for others. */
final class MappedCodec<T, R> extends Codec<R> {
    private final Codec<T> inner;
    private final Function<T, R> there;
    private final Function<R, T> back;

    MappedCodec(Codec<T> inner, Function<T, R> there, Function<R, T> back) {
        super(inner.type());
        this.inner = inner;
        this.there = there;
        this.back = back;
    }

    @Override
    public R read(Object toml, Key<?> key) {
        return there.apply(inner.read(toml, key));
    }

    @Override
    public @Nullable Object write(R value) {
        return inner.write(back.apply(value));
    }
}
