package soundscape.config.key;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that keys have. */
public final class Codecs {
    /** A whole number. */
    public static final Codec<Long> WHOLE = new PlainCodec<>("whole number", Long.class, "must be a whole number");

    /** A whole number of 32 bits. */
    public static final Codec<Integer> SMALL = new SmallCodec(WHOLE.type(), "must be a whole number");

    /** A number, whole or not. */
    public static final Codec<Double> REAL = new RealCodec();

    /** A truth value. */
    public static final Codec<Boolean> FLAG = new PlainCodec<>("true or false", Boolean.class, "must be true or false");

    /** Any text. */
    public static final Codec<String> TEXT = new PlainCodec<>("text", String.class, "must be text in quotes");

    /** Text that says something. */
    public static final Codec<String> NAME = new NameCodec(TEXT);

    /** Small whole numbers. */
    public static final Codec<List<Integer>> LIST = new ListCodec<>(
            "list of whole numbers",
            new SmallCodec(WHOLE.type(), "must hold whole numbers only"),
            "must be a list of whole numbers");

    /** Lists of them. */
    public static final Codec<List<List<Integer>>> LISTS =
            new ListCodec<>("list of lists of whole numbers", LIST, "must be a list of lists of whole numbers");

    /** Numbers, whole or not. */
    public static final Codec<List<Double>> REALS =
            new ListCodec<>("list of numbers", REAL, "must be a list of numbers");

    /** Texts that say something each. */
    public static final Codec<List<String>> NAMES = new ListCodec<>("list of texts", NAME, "must be a list of texts");

    /** Small whole numbers that may be none, which only an absent key can mean. */
    public static final Codec<OptionalInt> SMALL_OR_NONE = new Codec<>(SMALL.type()) {
        @Override
        public OptionalInt read(Object toml, Key<?> key) {
            return OptionalInt.of(SMALL.read(toml, key));
        }

        @Override
        public @Nullable Object write(OptionalInt value) {
            return value.isPresent() ? SMALL.write(value.getAsInt()) : null;
        }
    };

    /** The same of whole numbers. */
    public static final Codec<OptionalLong> WHOLE_OR_NONE = new Codec<>(WHOLE.type()) {
        @Override
        public OptionalLong read(Object toml, Key<?> key) {
            return OptionalLong.of(WHOLE.read(toml, key));
        }

        @Override
        public @Nullable Object write(OptionalLong value) {
            return value.isPresent() ? value.getAsLong() : null;
        }
    };

    /** The same of numbers, whole or not. */
    public static final Codec<OptionalDouble> REAL_OR_NONE = new Codec<>(REAL.type()) {
        @Override
        public OptionalDouble read(Object toml, Key<?> key) {
            return OptionalDouble.of(REAL.read(toml, key));
        }

        @Override
        public @Nullable Object write(OptionalDouble value) {
            return value.isPresent() ? value.getAsDouble() : null;
        }
    };

    /** Tables of their own, which are read one by one and not by their key. */
    public static final Codec<List<?>> TABLES = new TablesCodec();

    private Codecs() {}

    /** One of a few words, each for one of the choices. */
    public static <T> Codec<T> words(List<T> choices, Function<T, String> wordOf) {
        return new WordCodec<>(NAME, choices, wordOf, false);
    }

    /** The same in capital or small letters. */
    static <T> Codec<T> wordsInAnyCase(List<T> choices, Function<T, String> wordOf) {
        return new WordCodec<>(NAME, choices, wordOf, true);
    }
}
