package soundscape.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import soundscape.estimator.circuit.AirShape;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookup;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.SwirlOpening;
import soundscape.estimator.scheme.Whir;

/** Valid circuits of every family, drawn from a seed: the same seed always gives the same circuits. */
public final class RandomCircuits {
    /** For {@code @MethodSource}. */
    public static final String SEEDS = "soundscape.estimator.RandomCircuits#seeds";

    private static final int SEED_COUNT = 120;
    private static final int MOST_TRIES = 10_000;

    /** A circuit before and after a change; both are valid. */
    record Pair(Circuit before, Circuit after) {}

    private final SplittableRandom random;

    public RandomCircuits(long seed) {
        random = new SplittableRandom(seed);
    }

    public static LongStream seeds() {
        return LongStream.rangeClosed(1, SEED_COUNT);
    }

    /** One circuit of each family. */
    public List<Circuit> all() {
        return pairs(circuit -> circuit).stream().map(Pair::before).toList();
    }

    /** One circuit of each family such that the changed one is valid too. */
    List<Pair> pairs(UnaryOperator<Circuit> change) {
        List<Supplier<Circuit>> families = List.of(
                () -> deepAli(fri()),
                () -> deepAli(whir()),
                () -> deepAli(stir()),
                () -> jagged(fri()),
                () -> jagged(whir()),
                () -> swirl(Regime.UDR),
                () -> swirl(Regime.JBR));
        return families.stream().map(family -> pair(family, change)).toList();
    }

    private static Pair pair(Supplier<Circuit> family, UnaryOperator<Circuit> change) {
        return Stream.generate(() -> tried(family, change))
                .limit(MOST_TRIES)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no valid circuit found"));
    }

    /** Empty where the circuit or the changed one lies outside the valid region. */
    private static Optional<Pair> tried(Supplier<Circuit> family, UnaryOperator<Circuit> change) {
        try {
            Circuit before = family.get();
            Circuit after = change.apply(before);
            Estimator.estimate(List.of(before, after));
            return Optional.of(new Pair(before, after));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<Integer> list(int size, IntSupplier entry) {
        return IntStream.range(0, size).map(i -> entry.getAsInt()).boxed().toList();
    }

    private int grinding() {
        return random.nextBoolean() ? 0 : between(1, 30);
    }

    /** Fields of 90 bits and more, and small enough that one more degree exists. */
    private Header header(List<BaseField> bases) {
        BaseField base = one(bases);
        int least = (int) Math.ceil(90.0 / base.elementBits());
        return new Header("circuit", Field.of(base, between(least, Field.MAX_DEGREE - 1)), between(128, 512));
    }

    private Batching batching(List<Coefficients> coefficients) {
        return new Batching(random.nextBoolean() ? 1 : between(1, 3000), one(coefficients), grinding());
    }

    private Constraints constraints() {
        return new Constraints(OptionalLong.of(between(1, 10_000)), between(1, 9));
    }

    private Lookups lookups() {
        List<Lookup> lookups = new ArrayList<>();
        for (int i = between(0, 2); i > 0; i--) {
            lookups.add(new Lookup(
                    "lookup " + i,
                    one(List.of(Lookup.Kind.values())),
                    between(0, 1 << 24),
                    between(1, 1 << 20),
                    between(1, 40),
                    between(1, 60),
                    grinding(),
                    random.nextBoolean(),
                    0));
        }
        return Lookups.of(lookups);
    }

    private Scheme fri() {
        double rate = random.nextInt(5) == 0 ? one(List.of(0.3, 0.6, 0.75)) : Math.scalb(1.0, -between(1, 8));
        int logLength = between(4, 24);
        List<Integer> factors = new ArrayList<>();
        for (int left = logLength; left > 0 && random.nextInt(10) > 0; ) {
            int log = between(1, Math.min(left, 4));
            factors.add(1 << log);
            left -= log;
        }
        return Fri.folding(
                rate,
                1L << logLength,
                batching(List.of(Coefficients.values())),
                between(1, 300),
                factors,
                grinding(),
                grinding());
    }

    private Rounds rounds() {
        int count = between(1, 4);
        return new Rounds(
                between(1, 5),
                between(8, 24),
                list(count, () -> between(1, 5)),
                list(count, () -> between(1, 300)),
                list(count, this::grinding),
                list(count - 1, () -> between(1, 3)),
                list(count - 1, this::grinding),
                Optional.empty(),
                Optional.empty());
    }

    private Scheme whir() {
        Rounds rounds = rounds();
        List<List<Integer>> folding = rounds.foldingFactors().stream()
                .map(k -> list(k, this::grinding))
                .toList();
        return new Whir(rounds, iteratedBatching(), between(3, 8), folding);
    }

    private Scheme stir() {
        return new Stir(rounds(), iteratedBatching(), grinding());
    }

    private Batching iteratedBatching() {
        return batching(List.of(Coefficients.POWERS, Coefficients.INDEPENDENT));
    }

    private Circuit deepAli(Scheme scheme) {
        OptionalDouble gap =
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextDouble(0.0005, 0.1));
        return new DeepAli(
                header(List.of(BaseField.values())),
                scheme instanceof Iterated iterated && random.nextInt(4) == 0 ? withGaps(iterated) : scheme,
                constraints(),
                between(1, 4),
                scheme instanceof Fri ? grinding() : 0,
                lookups(),
                Decoding.REFERENCE.withGap(JohnsonGap.ofEta(gap)));
    }

    private Scheme withGaps(Iterated scheme) {
        List<Double> gaps = Stream.generate(() -> random.nextInt(5) == 0 ? 0 : random.nextDouble(0.0005, 0.1))
                .limit(scheme.rounds().count())
                .toList();
        return scheme.withRounds(scheme.rounds().withGaps(Optional.of(gaps)));
    }

    private Circuit jagged(Scheme scheme) {
        return new Jagged(
                header(List.of(BaseField.values())),
                scheme,
                1L << between(4, 26),
                between(1, 40_000),
                constraints(),
                lookups(),
                Jagged.UNIQUE);
    }

    /** Over primes p with p − 1 divisible by every domain used, as SWIRL's sampler expects. */
    private Circuit swirl(Regime regime) {
        AirShape shape =
                new AirShape(between(1, 5000), between(1, 100), between(4, 24), between(1, 30_000), between(0, 1000));
        return new Swirl(
                header(List.of(BaseField.GOLDILOCKS, BaseField.BABY_BEAR, BaseField.KOALA_BEAR)),
                new SwirlOpening(
                        between(0, 5),
                        between(8, 20),
                        between(1, 2048),
                        between(1, 4),
                        grinding(),
                        grinding(),
                        list(between(1, 4), () -> between(1, 200))),
                Decoding.SWIRL
                        .withPinned(Optional.of(regime))
                        .withGap(JohnsonGap.ofMultiplicity(
                                regime == Regime.JBR ? OptionalInt.of(between(1, 6)) : OptionalInt.empty())),
                between(3, 8),
                SwirlShapes.of(shape, between(0, 100)),
                new SwirlLogup(between(1, Integer.MAX_VALUE - 1), between(0, 10), grinding()));
    }
}
