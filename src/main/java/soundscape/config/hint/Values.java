package soundscape.config.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Codecs;
import soundscape.config.key.Key;
import soundscape.config.key.TomlNotation;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;

/** The values that may do for a key, the likeliest first: what was meant by the one that stands there, then what its refusal names. */
record Values(Key<?> key, Shape shape) {
    /** Values as Java has them: numbers, text, truth values and lists of those. */
    Stream<Object> of(Optional<Object> present, InvalidParameterException refusal) {
        return all(present, refusal).filter(value -> !present.equals(Optional.of(value)));
    }

    /** The same for what stands at another name, whose value may well do. */
    Stream<Object> renamed(Optional<Object> present, InvalidParameterException refusal) {
        return Stream.concat(present.stream(), of(present, refusal));
    }

    private Stream<Object> all(Optional<Object> present, InvalidParameterException refusal) {
        List<Object> values = new ArrayList<>();
        present.ifPresent(value -> {
            meant(value).forEach(values::add);
            remedied(value, refusal).forEach(values::add);
        });
        parsed(refusal.remedy())
                .or(() -> Optional.of(key)
                        .filter(each -> each.codec().type().equals(Codecs.TEXT.type()))
                        .filter(each -> !refusal.remedy().contains(" "))
                        .map(each -> refusal.remedy()))
                .ifPresent(values::add);
        key.codec().choices().stream()
                .sorted((one, other) -> Integer.compare(distance(one, present), distance(other, present)))
                .forEach(values::add);
        if (key.equals(CircuitKeys.FIELD)) {
            present.ifPresent(value -> largerFields(String.valueOf(value)).forEach(values::add));
        }
        return values.stream().flatMap(value -> sized(value).stream()).distinct();
    }

    /** What a value of another type was meant to be, if that is plain. */
    Stream<Object> meant(Object present) {
        String type = key.codec().type();
        if (type.equals(Codecs.LIST.type()) || type.equals(Codecs.LISTS.type())) {
            return lists(present);
        }
        if (present instanceof List<?> list) {
            Set<Object> leaves = leaves(list).collect(Collectors.toSet());
            return leaves.size() == 1 ? leaves.stream() : Stream.of();
        }
        if (present instanceof String word && key.codec().choices().isEmpty()) {
            return parsed(word.strip().toLowerCase(Locale.ROOT)).stream()
                    .flatMap(value -> value instanceof Double
                            ? Stream.concat(whole(value).stream(), Stream.of(value))
                            : Stream.of(value));
        }
        return whole(present).stream();
    }

    private Stream<Object> lists(Object present) {
        if (!(present instanceof List<?> list)) {
            Optional<Object> number = present instanceof String text ? parsed(text.strip()) : Optional.of(present);
            return number
                    .flatMap(each -> whole(each).or(() -> number))
                    .filter(Long.class::isInstance)
                    .flatMap(each -> shape.filled(key, each))
                    .stream();
        }
        Object wholes = mapped(
                list,
                each -> each instanceof String text
                        ? parsed(text.strip()).orElse(each)
                        : whole(each).orElse(each));
        Set<Object> leaves = leaves(list).collect(Collectors.toSet());
        Stream<Object> even =
                leaves.size() == 1 ? shape.filled(key, leaves.iterator().next()).stream() : Stream.of();
        return Stream.of(Stream.of(wholes), shape.filled(key, list).stream(), even)
                .flatMap(each -> each);
    }

    /** The list with what its refusal names in the place of what it refuses: in one place, or else wherever that stands. */
    private static Stream<Object> remedied(Object present, InvalidParameterException refusal) {
        Optional<Object> remedy = parsed(refusal.remedy()).filter(value -> !(value instanceof List));
        if (!(present instanceof List<?> list) || remedy.isEmpty()) {
            return Stream.of();
        }
        UnaryOperator<Object> mend = each -> TomlNotation.of(each).equals(refusal.value()) ? remedy.get() : each;
        Stream<Object> single = IntStream.range(0, list.size())
                .filter(i -> TomlNotation.of(list.get(i)).equals(refusal.value()))
                .mapToObj(i -> {
                    List<Object> changed = new ArrayList<>(list);
                    changed.set(i, remedy.get());
                    return List.copyOf(changed);
                });
        return Stream.concat(single, Stream.of(mapped(list, mend)));
    }

    /** An example of other length is none; one with the same number everywhere can have any. */
    private Optional<Object> sized(Object value) {
        Optional<Integer> entries = shape.entries(key);
        boolean isList = value instanceof List;
        if (!isList || (entries.isEmpty() && shape.folds().isEmpty()) || !value.equals(example())) {
            return Optional.of(value);
        }
        Set<Object> leaves = leaves((List<?>) value).collect(Collectors.toSet());
        return leaves.size() == 1
                ? shape.filled(key, leaves.iterator().next())
                : Optional.of(value).filter(each -> entries.isEmpty() || ((List<?>) each).size() == entries.get());
    }

    private Object example() {
        return parsed(key.exampleText()).orElse("");
    }

    private static Stream<Object> largerFields(String notation) {
        try {
            Field field = Field.parse(notation);
            return IntStream.rangeClosed(field.degree() + 1, Field.MAX_DEGREE)
                    .mapToObj(degree -> field.withDegree(degree).notation());
        } catch (InvalidParameterException unknown) {
            return Stream.of();
        }
    }

    private static Stream<Object> leaves(List<?> list) {
        return list.stream().flatMap(each -> each instanceof List<?> inner ? leaves(inner) : Stream.of(each));
    }

    private static Object mapped(Object value, UnaryOperator<Object> leaf) {
        return value instanceof List<?> list
                ? list.stream().map(each -> mapped(each, leaf)).toList()
                : leaf.apply(value);
    }

    private static Optional<Object> whole(Object value) {
        return value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1L << 53
                ? Optional.of(real.longValue())
                : Optional.empty();
    }

    /** Changed letters between a word and what stands there; alike but for the case are the same. */
    private static int distance(String word, Optional<Object> present) {
        return present.filter(String.class::isInstance)
                .map(text -> Key.changes(
                        word.toLowerCase(Locale.ROOT), ((String) text).strip().toLowerCase(Locale.ROOT)))
                .orElse(0);
    }

    /** A value as a file has it, as Java has it; nothing if it is none. */
    static Optional<Object> parsed(String written) {
        if (written.isEmpty() || written.contains("\n")) {
            return Optional.empty();
        }
        TomlParseResult result = Toml.parse("value = " + written);
        Object value = result.hasErrors() || result.size() != 1 ? null : result.get(List.of("value"));
        return Optional.ofNullable(value).map(Values::plain).filter(each -> !(each instanceof Map));
    }

    private static Object plain(Object value) {
        return value instanceof TomlArray array
                ? IntStream.range(0, array.size())
                        .mapToObj(i -> plain(array.get(i)))
                        .toList()
                : value instanceof Long
                                || value instanceof Double
                                || value instanceof Boolean
                                || value instanceof String
                        ? value
                        : Map.of();
    }
}
