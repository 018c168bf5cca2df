package soundscape.config.key;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * The type of a key: how its value lies in a file, as a number, text, a truth value or a list of those.
 * @param type what it is called
 * @param writer the reader's opposite; null for a value that an absent key alone can mean
 */
public record Codec<T>(String type, Reader<T> reader, Function<T, @Nullable Object> writer) {
    /** The type of values that lie in a file as they are. */
    private Codec(String type, Reader<T> reader) {
        this(type, reader, value -> value);
    }

    /** Makes a value of what lies in a file: a number, text, a truth value or a list of those. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The value; refuses what is of another type in the name of the key. */
        T read(Object toml, Key<?> key);
    }

    /** A whole number. */
    public static final Codec<Long> WHOLE = new Codec<>("whole number", Codec::whole);

    /** A whole number of 32 bits. */
    public static final Codec<Integer> SMALL =
            new Codec<>(WHOLE.type, (toml, key) -> narrow(whole(toml, key), key), Integer::longValue);

    /** A number, whole or not. */
    public static final Codec<Double> REAL = new Codec<>("number", Codec::real);

    /** A truth value. */
    public static final Codec<Boolean> FLAG = new Codec<>("true or false", Codec::flag);

    /** Any text. */
    public static final Codec<String> TEXT = new Codec<>("text", Codec::text);

    /** Text that says something. */
    public static final Codec<String> NAME = new Codec<>("text", Codec::name);

    /** Small whole numbers. */
    public static final Codec<List<Integer>> LIST = new Codec<>("list of whole numbers", Codec::list, Codec::longs);

    /** Lists of them. */
    public static final Codec<List<List<Integer>>> LISTS =
            new Codec<>("list of lists of whole numbers", Codec::lists, lists -> lists.stream()
                    .map(Codec::longs)
                    .toList());

    /** Numbers, whole or not. */
    public static final Codec<List<Double>> REALS = new Codec<>("list of numbers", Codec::reals);

    /** Texts that say something each. */
    public static final Codec<List<String>> NAMES = new Codec<>("list of texts", Codec::names);

    /** Tables of their own, which are read one by one and not by their key. */
    public static final Codec<List<?>> TABLES = new Codec<>("tables", (toml, key) -> List.of());

    /** One of a few words, each for one of the choices. */
    public static <T> Codec<T> words(List<T> choices, Function<T, String> wordOf) {
        return words(choices, wordOf, String::equals);
    }

    /** The same in capital or small letters. */
    static <T> Codec<T> wordsInAnyCase(List<T> choices, Function<T, String> wordOf) {
        return words(choices, wordOf, String::equalsIgnoreCase);
    }

    private static <T> Codec<T> words(List<T> choices, Function<T, String> wordOf, BiPredicate<String, String> same) {
        Reader<T> reader = (toml, key) -> {
            String word = name(toml, key);
            for (T choice : choices) {
                if (same.test(wordOf.apply(choice), word)) {
                    return choice;
                }
            }
            List<String> words = quoted(choices, wordOf);
            throw new InvalidParameterException(
                    key.name(), TomlNotation.of(word), "must be one of " + String.join(", ", words), words.get(0));
        };
        return new Codec<>(String.join(" or ", quoted(choices, wordOf)), reader, wordOf::apply);
    }

    private static <T> List<String> quoted(List<T> choices, Function<T, String> wordOf) {
        return choices.stream().map(choice -> '"' + wordOf.apply(choice) + '"').toList();
    }

    /** {@return the words that such a value is one of; none if it is no word} */
    public List<String> choices() {
        return type.startsWith("\"")
                ? Stream.of(type.split(" or "))
                        .map(word -> word.substring(1, word.length() - 1))
                        .toList()
                : List.of();
    }

    /** The same type for values that stand for these. */
    public <R> Codec<R> map(Function<T, R> there, Function<R, T> back) {
        return new Codec<>(
                type, (toml, key) -> there.apply(reader.read(toml, key)), value -> writer.apply(back.apply(value)));
    }

    /** The same type for values that may be none, which only an absent key can mean. */
    public <R> Codec<R> orNone(R none, Function<T, R> some, Function<R, T> back) {
        return new Codec<>(
                type,
                (toml, key) -> some.apply(reader.read(toml, key)),
                value -> value.equals(none) ? null : writer.apply(back.apply(value)));
    }

    /** {@return the same type for values that may be none, which only an absent key can mean} */
    public Codec<Optional<T>> orNone() {
        return orNone(Optional.empty(), Optional::of, Optional::orElseThrow);
    }

    private static long whole(Object toml, Key<?> key) {
        if (toml instanceof Long whole) {
            return whole;
        }
        throw key.refuses(toml, "must be a whole number");
    }

    private static int narrow(long value, Key<?> key) {
        if (value != (int) value) {
            throw new InvalidParameterException(key.name(), value, "must lie within 32 bits", "16");
        }
        return (int) value;
    }

    private static double real(Object toml, Key<?> key) {
        if (toml instanceof Number number) {
            return number.doubleValue();
        }
        throw key.refuses(toml, "must be a number");
    }

    private static List<Double> reals(Object toml, Key<?> key) {
        if (!(toml instanceof List<?> list)) {
            throw key.refuses(toml, "must be a list of numbers");
        }
        return list.stream().map(entry -> real(entry, key)).toList();
    }

    private static boolean flag(Object toml, Key<?> key) {
        if (toml instanceof Boolean flag) {
            return flag;
        }
        throw key.refuses(toml, "must be true or false");
    }

    private static String text(Object toml, Key<?> key) {
        if (toml instanceof String text) {
            return text;
        }
        throw key.refuses(toml, "must be text in quotes");
    }

    private static String name(Object toml, Key<?> key) {
        String text = text(toml, key);
        if (text.isBlank()) {
            throw key.refuses(toml, "must not be empty");
        }
        return text;
    }

    private static List<String> names(Object toml, Key<?> key) {
        if (!(toml instanceof List<?> list)) {
            throw key.refuses(toml, "must be a list of texts");
        }
        return list.stream().map(entry -> name(entry, key)).toList();
    }

    private static List<Integer> list(Object toml, Key<?> key) {
        if (!(toml instanceof List<?> list)) {
            throw key.refuses(toml, "must be a list of whole numbers");
        }
        return list.stream().map(entry -> entry(entry, key)).toList();
    }

    private static int entry(Object toml, Key<?> key) {
        if (toml instanceof Long whole) {
            return narrow(whole, key);
        }
        throw key.refuses(toml, "must hold whole numbers only");
    }

    private static List<List<Integer>> lists(Object toml, Key<?> key) {
        if (!(toml instanceof List<?> lists)) {
            throw key.refuses(toml, "must be a list of lists of whole numbers");
        }
        return lists.stream().map(list -> list(list, key)).toList();
    }

    private static List<Long> longs(List<Integer> values) {
        return values.stream().map(Integer::longValue).toList();
    }
}
