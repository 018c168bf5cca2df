package soundscape.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.GapTheorem;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;

/**
 * Every change of a single component of a record, however deep: found through the record's own structure, so that a new
 * component is varied too.
 *
 * @param component the record and component that was varied, such as {@code Fri.queries}
 * @param value the changed value
 */
record Variations(String component, Object value) {
    /** What cannot be varied by itself: FRI's early stop follows from its rate, and facts are the file's. */
    static final List<String> FOLLOWING = List.of("Fri.earlyStopSize", "Header.facts");

    /** Those of FRI fit all circuits but a few. */
    private static final List<Optional<StatedLayout>> LAYOUTS = Stream.of("plonky3", "ziren", "pil2-proofman")
            .map(prover -> Layouts.of(prover).map(StatedLayout::of))
            .flatMap(layout -> Stream.of(
                    layout, layout.map(stated -> stated.with(LayoutKey.SHARING, 1)), Optional.<StatedLayout>empty()))
            .toList();

    private static final String LOOKUPS = "Lookups.all";

    static Stream<Variations> of(Object value) {
        if (value instanceof Record whole) {
            return ofRecord(whole);
        }
        if (value instanceof Lookups lookups) {
            return ofList(lookups.all())
                    .map(other -> new Variations(
                            other.component.isEmpty() ? LOOKUPS : other.component, lookups((List<?>) other.value)));
        }
        return value instanceof List<?> list ? ofList(list) : leaf(value).map(other -> new Variations("", other));
    }

    /** Every component that can be varied, of a record and of the records in it. */
    static Stream<String> components(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Variations::components);
        }
        if (value instanceof Lookups lookups) {
            return Stream.concat(Stream.of(LOOKUPS), components(lookups.all()));
        }
        return value instanceof Record whole
                ? Arrays.stream(whole.getClass().getRecordComponents())
                        .filter(component -> !FOLLOWING.contains(name(whole, component)))
                        .flatMap(component -> components(whole, component))
                : Stream.of();
    }

    private static Stream<String> components(Record whole, RecordComponent component) {
        Object value = component(whole, component);
        Stream<String> own =
                value instanceof Record || value instanceof Lookups ? Stream.of() : Stream.of(name(whole, component));
        return Stream.concat(own, components(value));
    }

    private static String name(Record whole, RecordComponent component) {
        return whole.getClass().getSimpleName() + "." + component.getName();
    }

    private static Stream<Variations> ofRecord(Record whole) {
        return Arrays.stream(whole.getClass().getRecordComponents())
                .filter(component -> !FOLLOWING.contains(name(whole, component)))
                .flatMap(component -> ofComponent(whole, component));
    }

    private static Stream<Variations> ofComponent(Record whole, RecordComponent component) {
        String name = name(whole, component);
        Object present = component(whole, component);
        Stream<Variations> variations = name.equals("Header.layout")
                ? LAYOUTS.stream().map(layout -> new Variations("", layout))
                : name.equals("Rounds.statedLogInvRates")
                        ? statedRates((Rounds) whole).map(rates -> new Variations("", rates))
                        : name.equals("Rounds.gaps")
                                ? Stream.of(Optional.empty(), ownGaps((Rounds) whole))
                                        .map(gaps -> new Variations("", gaps))
                                : name.equals("Decoding.pinned")
                                        ? Stream.of(Optional.empty(), Optional.of(Regime.UDR), Optional.of(Regime.JBR))
                                                .map(pinned -> new Variations("", pinned))
                                        : Variations.of(present);
        return variations
                .filter(variation -> !variation.value.equals(present))
                .flatMap(variation -> rebuilt(whole, component, variation.value)
                        .map(changed ->
                                new Variations(variation.component.isEmpty() ? name : variation.component, changed))
                        .stream());
    }

    private static Stream<Optional<List<Integer>>> statedRates(Rounds rounds) {
        List<Integer> own = IntStream.rangeClosed(0, rounds.count())
                .mapToObj(rounds::logInvRateAt)
                .toList();
        List<Integer> other = new ArrayList<>(own);
        other.set(rounds.count(), own.get(rounds.count()) + 1);
        return Stream.of(Optional.empty(), Optional.of(own), Optional.of(other));
    }

    private static Optional<List<Double>> ownGaps(Rounds rounds) {
        return Optional.of(
                IntStream.range(0, rounds.count()).mapToObj(i -> 0.01 / (i + 1)).toList());
    }

    private static Stream<?> leaf(Object value) {
        if (value instanceof Long number) {
            return Stream.of(number + 1, number - 1, number * 2, number / 2, 0L);
        } else if (value instanceof Integer number) {
            return Stream.of(number + 1, number - 1, number * 2, number / 2, 0);
        } else if (value instanceof Double number) {
            return Stream.of(number / 2, number + 1e-30, 0.1, 0.0);
        } else if (value instanceof Boolean flag) {
            return Stream.of(!flag);
        } else if (value instanceof String text) {
            return Stream.of(text + " 2", "#\"\\ é\n\t= ", "a.b");
        } else if (value instanceof Enum<?> choice) {
            return Stream.of((Object[]) choice.getDeclaringClass().getEnumConstants());
        } else if (value instanceof GapTheorem) {
            return Stream.of(
                    GapTheorems.BCHKS25_UNIQUE,
                    GapTheorems.BCHKS25_JOHNSON,
                    GapTheorems.SWIRL_UNIQUE,
                    GapTheorems.SWIRL_JOHNSON);
        } else if (value instanceof Field field) {
            return Stream.of(Field.of(field.base(), field.degree() + 1), Field.of(BaseField.GOLDILOCKS, 4));
        } else if (value instanceof OptionalDouble) {
            return Stream.of(OptionalDouble.empty(), OptionalDouble.of(0.01), OptionalDouble.of(0));
        } else if (value instanceof OptionalInt) {
            return Stream.of(OptionalInt.empty(), OptionalInt.of(1), OptionalInt.of(3));
        } else if (value instanceof OptionalLong) {
            return Stream.of(OptionalLong.empty(), OptionalLong.of(7));
        }
        throw new IllegalArgumentException("how to vary " + value + "?");
    }

    private static Stream<Variations> ofList(List<?> list) {
        Stream<Variations> changed = indices(list).flatMap(i -> of(list.get(i))
                .map(other -> new Variations(other.component, edited(list, entries -> entries.set(i, other.value)))));
        Stream<Variations> shorter =
                indices(list).map(i -> new Variations("", edited(list, entries -> entries.remove((int) i))));
        Stream<Variations> longer =
                indices(list).map(i -> new Variations("", edited(list, entries -> entries.add(i, list.get(i)))));
        return Stream.of(changed, shorter, longer).flatMap(lists -> lists);
    }

    /** The first and the last: entries between are written as they are. */
    private static Stream<Integer> indices(List<?> list) {
        return list.isEmpty() ? Stream.of() : Stream.of(0, list.size() - 1).distinct();
    }

    private static List<?> edited(List<?> list, Consumer<List<Object>> edit) {
        List<Object> changed = new ArrayList<>(list);
        edit.accept(changed);
        return changed;
    }

    private static Object component(Record whole, RecordComponent component) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    /** Empty where the record refuses the value. */
    private static Optional<Object> rebuilt(Record whole, RecordComponent changed, Object value) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(each -> each.getName().equals(changed.getName()) ? value : component(whole, each))
                .toArray();
        try {
            if (whole instanceof Fri) {
                return Optional.of(folding(values));
            }
            return Optional.of(construct(whole, values));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private static Lookups lookups(List<?> all) {
        return Lookups.of(all.stream().map(Lookup.class::cast).toList());
    }

    @SuppressWarnings("unchecked")
    private static Fri folding(Object[] values) {
        return Fri.folding(
                (double) values[0],
                (long) values[1],
                (Batching) values[2],
                (int) values[3],
                (List<Integer>) values[4],
                (int) values[6],
                (int) values[7]);
    }

    private static Object construct(Record whole, Object[] values) {
        Class<?>[] types = Arrays.stream(whole.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof InvalidParameterException refused) {
                throw refused;
            }
            throw new AssertionError(failed);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }
}
