package soundscape.ui.control;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of the window that the first frame does not wait for, made when first needed. On the JavaFX thread only. */
public final class Lazy<T> {
    private final Supplier<? extends T> maker;
    private @Nullable T made;

    /** Promises a part; {@code maker} makes it and puts it into its place, once at most. */
    public Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /** The part, made now if it is not there yet. */
    public T get() {
        T part = made;
        if (part == null) {
            part = maker.get();
            made = part;
        }
        return part;
    }

    /** The part, empty until it is first needed; whatever it missed, it finds out when it is made. */
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
