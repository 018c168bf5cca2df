package soundscape.explore.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.explore.Zkvms;

/** What holds of every conversion: the same statement, the level again, and no more than that takes. */
class ConversionLawsTest {
    private static final List<Integer> MORE = List.of(1, 3, 10, 30);

    static LongStream seeds() {
        return RandomCircuits.seeds();
    }

    private static Stream<Circuit> ofPresets() {
        return Presets.names().stream().flatMap(name -> Zkvms.preset(name).circuits().stream());
    }

    private static Optional<Circuit> converted(Circuit circuit, SchemeKind kind) {
        try {
            Circuit other = SchemeConversion.to(circuit, kind);
            Estimator.estimate(other);
            return Optional.of(other);
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private static int level(Circuit circuit) {
        return Estimator.estimate(circuit).best().level();
    }

    @ParameterizedTest
    @EnumSource(SchemeKind.class)
    void ofEveryPreset(SchemeKind kind) {
        long made = ofPresets()
                .filter(circuit -> converted(circuit, kind)
                        .filter(other -> other != circuit)
                        .map(other -> held(circuit, other))
                        .isPresent())
                .count();
        assertTrue(made >= 7, kind + " " + made);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofAllFamilies(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (SchemeKind kind : SchemeKind.values()) {
                converted(circuit, kind).filter(other -> other != circuit).ifPresent(other -> held(circuit, other));
            }
        }
    }

    private static Circuit held(Circuit before, Circuit after) {
        assertSameStatement(before, after);
        int level = level(before);
        if (level(after) >= level) {
            assertLeast(after, level);
        } else {
            assertNoMoreWouldHelp(after);
        }
        return after;
    }

    private static void assertSameStatement(Circuit before, Circuit after) {
        Scheme one = Zkvms.scheme(before);
        Scheme other = Zkvms.scheme(after);
        assertEquals(one.dimension(), other.dimension());
        assertEquals(one.rate(), other.rate());
        assertEquals(one.batching().size(), other.batching().size());
        assertEquals(one.batching().grinding(), other.batching().grinding());
        if (before instanceof Jagged jagged) {
            assertEquals(jagged, ((Jagged) after).withOpening(one));
        } else {
            DeepAli deepAli = (DeepAli) before;
            assertEquals(deepAli, ((DeepAli) after).withOpening(one).withDeepGrinding(deepAli.deepGrinding()));
        }
    }

    /** With a query or a sample less, wherever it is, the level is lost. */
    private static void assertLeast(Circuit circuit, int level) {
        less(QuerySchedule.of(circuit))
                .forEach(fewer -> assertTrue(
                        level(QuerySchedule.with(circuit, fewer)) < level, () -> circuit + " does with " + fewer));
        rounds(circuit).ifPresent(rounds -> less(rounds.oodSamples())
                .forEach(fewer -> assertTrue(
                        level(with(circuit, rounds.withOodSamples(fewer))) < level,
                        () -> circuit + " does with samples " + fewer)));
    }

    /** The list with each entry above 1 made one less. */
    private static Stream<List<Integer>> less(List<Integer> list) {
        return IntStream.range(0, list.size()).filter(i -> list.get(i) > 1).mapToObj(i -> {
            List<Integer> fewer = new ArrayList<>(list);
            fewer.set(i, list.get(i) - 1);
            return fewer;
        });
    }

    private static Optional<Rounds> rounds(Circuit circuit) {
        return Zkvms.scheme(circuit) instanceof Iterated iterated ? Optional.of(iterated.rounds()) : Optional.empty();
    }

    private static Circuit with(Circuit circuit, Rounds rounds) {
        return circuit.withOpening(((Iterated) circuit.opening()).withRounds(rounds));
    }

    /** Where other terms hold the level down, no number of queries or samples would lift it by a bit. */
    private static void assertNoMoreWouldHelp(Circuit circuit) {
        int level = level(circuit);
        for (int more : MORE) {
            Optional<Circuit> queried =
                    allowed(() -> QuerySchedule.with(circuit, plus(QuerySchedule.of(circuit), more)));
            Optional<Circuit> sampled = queried.filter(asked -> rounds(asked).isPresent())
                    .flatMap(asked -> allowed(() -> moreSamples(asked, 1)));
            Stream.concat(queried.stream(), sampled.stream())
                    .forEach(better -> assertTrue(level(better) <= level, () -> circuit + " but " + better));
        }
    }

    private static Circuit moreSamples(Circuit circuit, int by) {
        Rounds rounds = rounds(circuit).orElseThrow();
        return with(circuit, rounds.withOodSamples(plus(rounds.oodSamples(), by)));
    }

    private static List<Integer> plus(List<Integer> list, int by) {
        return list.stream().map(entry -> entry + by).toList();
    }

    private static Optional<Circuit> allowed(Supplier<Circuit> circuit) {
        try {
            return Optional.of(circuit.get());
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /**
     * There and back: the level of FRI before. OpenVM's app and leaf lose the grinding of DEEP, which only FRI has, and SP1's
     * core and wrap their multilinear weights, for which WHIR has powers.
     */
    @ParameterizedTest
    @CsvSource({"STIR, app 100 98; leaf 100 98", "WHIR, app 100 98; leaf 100 98; core 100 99; wrap 102 101"})
    void roundTrip(SchemeKind kind, String lower) {
        List<String> lost = ofPresets()
                .filter(circuit -> circuit.commitmentScheme().equals("FRI"))
                .flatMap(circuit -> converted(circuit, kind).stream()
                        .map(there -> SchemeConversion.to(there, SchemeKind.FRI))
                        .filter(back -> level(back) != level(circuit))
                        .map(back -> back.name() + " " + level(circuit) + " " + level(back)))
                .toList();
        assertEquals(lower, String.join("; ", lost));
    }
}
