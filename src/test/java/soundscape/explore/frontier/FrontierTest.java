package soundscape.explore.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.Headline;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.SweepTarget;
import soundscape.explore.work.ProverWork;

/** Frontiers of small boxes against every configuration estimated one by one. */
class FrontierTest {
    private static final List<Axis> BOX = List.of(
            new Axis(Knobs.EXTENSION, List.of("4", "5")),
            new Axis(Knobs.BLOWUP, List.of("4", "16", "64")),
            new Axis(Knobs.ARITY, List.of("2", "8")),
            new Axis(Knobs.GRINDING, List.of("0", "16", "20")),
            Axis.of(Knobs.QUERIES, IntStream.of(1, 15, 21, 40, 80).asDoubleStream()));

    private static final List<Axis> WHIR_BOX = List.of(
            new Axis(Knobs.SCHEME, List.of("FRI", "STIR", "WHIR")),
            new Axis(Knobs.FIRST_FOLD, List.of("4", "16")),
            new Axis(Knobs.QUERIES, List.of("20", "30", "60")));

    private record One(List<String> values, double bits, double size, double work) {}

    /** Every configuration by the rule: a knob at the present value leaves what nothing before it moved. */
    private static void all(Circuit opened, Circuit now, List<Axis> rest, List<String> values, List<One> found) {
        if (rest.isEmpty()) {
            try {
                CircuitEstimate estimate = Estimator.estimate(now);
                found.add(new One(
                        values,
                        estimate.best().total(),
                        estimate.size().expected(),
                        ProverWork.of(now).total()));
            } catch (InvalidParameterException refused) {
                return; // not a configuration
            }
            return;
        }
        CircuitKnob knob = (CircuitKnob) rest.get(0).knob();
        for (String value : rest.get(0).values()) {
            List<String> longer = new ArrayList<>(values);
            longer.add(value);
            turned(opened, now, knob, value)
                    .ifPresent(next -> all(opened, next, rest.subList(1, rest.size()), longer, found));
        }
    }

    private static Optional<Circuit> turned(Circuit opened, Circuit now, CircuitKnob knob, String value) {
        try {
            boolean stays = now.equals(opened) && knob.standsAt(opened, value);
            return Optional.of(stays ? now : knob.change(value).apply(now));
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // not a configuration
        }
    }

    private static List<One> frontierOf(List<One> all) {
        return all.stream()
                .filter(one -> IntStream.range(0, all.size()).noneMatch(i -> {
                    One other = all.get(i);
                    boolean asGood = other.bits >= one.bits && other.size <= one.size && other.work <= one.work;
                    boolean same = other.bits == one.bits && other.size == one.size && other.work == one.work;
                    return asGood && (!same || i < all.indexOf(one));
                }))
                .toList();
    }

    private static FrontierResult search(String preset, String circuit, List<Axis> box, int threads) {
        Zkvm zkvm = Zkvms.preset(preset);
        SweepTarget subject = SweepTarget.circuit(Zkvms.index(zkvm, circuit));
        return new Frontier(zkvm, subject, box, RegimeChoice.BEST, SizeChoice.EXPECTED).search(threads, Progress.NONE);
    }

    private static void equalsBruteForce(String preset, String circuit, List<Axis> box) {
        Circuit opened = Zkvms.circuit(Zkvms.preset(preset), circuit);
        List<One> all = new ArrayList<>();
        all(opened, opened, box, List.of(), all);
        FrontierResult found = search(preset, circuit, box, 2);
        assertEquals(all.size(), found.valid());
        assertEquals(
                frontierOf(all).stream()
                        .map(One::values)
                        .sorted(FrontierTest::compare)
                        .toList(),
                found.points().stream()
                        .map(FrontierPoint::values)
                        .sorted(FrontierTest::compare)
                        .toList());
    }

    private static int compare(List<String> one, List<String> other) {
        return one.toString().compareTo(other.toString());
    }

    @Test
    void smallBoxOfFriEqualsBruteForce() {
        equalsBruteForce("pico", "embed", BOX);
    }

    @Test
    void schemesAndFoldsEqualBruteForce() {
        equalsBruteForce("pico", "embed", WHIR_BOX);
        equalsBruteForce("stir_example", "final", WHIR_BOX);
    }

    @Test
    void swirlEqualsBruteForce() {
        equalsBruteForce(
                "openvm2",
                "root",
                List.of(
                        new Axis(Knobs.EXTENSION, List.of("4", "5")),
                        new Axis(Knobs.BLOWUP, List.of("4", "8", "16", "64")),
                        new Axis(Knobs.BATCHING_GRINDING, List.of("0", "13", "20")),
                        new Axis(Knobs.QUERIES, List.of("10", "30", "60"))));
    }

    @Test
    void everyPointEstimatesToWhatItPromises() {
        for (FrontierPoint point : search("pico", "embed", BOX, 2).points()) {
            CircuitEstimate estimate = Estimator.estimate(Zkvms.circuit(point.zkvm(), "embed"));
            assertEquals(estimate.best().total(), point.figures().bits());
            assertEquals(estimate.size().expected(), point.figures().expected());
            assertEquals(estimate.size().worst(), point.figures().worst());
            assertEquals(Optional.of(estimate.best().regime()), point.figures().regime());
        }
    }

    /** The headline is the whole's; inner circuits turn along. */
    @ParameterizedTest
    @EnumSource(Scope.class)
    void wholeZkvm(Scope scope) {
        Zkvm zkvm = Zkvms.preset("pico");
        SweepTarget subject = new SweepTarget(new Target(zkvm.finalIndex(), scope), true);
        FrontierResult found = new Frontier(
                        zkvm,
                        subject,
                        List.of(
                                new Axis(Knobs.LAYERS, List.of("4", "5", "6")),
                                new Axis(Knobs.EXTENSION, List.of("4", "5")),
                                new Axis(Knobs.QUERIES, List.of("21", "84"))),
                        RegimeChoice.BEST,
                        SizeChoice.WORST)
                .search(2, Progress.NONE);
        assertEquals(12, found.looked());
        assertTrue(found.points().size() > 1);
        for (FrontierPoint point : found.points()) {
            Headline headline = point.zkvm().estimate().headline();
            assertEquals(headline.weakest().bits(), point.figures().bits());
            assertEquals(headline.size().worst(), point.figures().worst());
            assertEquals(
                    point.zkvm().circuits().stream()
                            .mapToDouble(circuit -> ProverWork.of(circuit).total())
                            .sum(),
                    point.figures().work());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void theSameWhateverTheNumberOfThreads(int threads) {
        List<Axis> box = List.of(
                new Axis(Knobs.BLOWUP, List.of("4", "16", "64")),
                Axis.of(Knobs.GRINDING, IntStream.range(0, 20).asDoubleStream()),
                Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, 300).asDoubleStream()));
        assertEquals(search("pico", "embed", box, 1), search("pico", "embed", box, threads));
    }

    @Test
    void progressEndsAtAll() {
        AtomicLong last = new AtomicLong();
        Zkvm zkvm = Zkvms.preset("pico");
        List<Axis> box = List.of(
                Axis.of(Knobs.BLOWUP, DoubleStream.of(2, 4, 8, 16)),
                Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, 3_000).asDoubleStream()));
        new Frontier(zkvm, SweepTarget.circuit(4), box, RegimeChoice.BEST, SizeChoice.EXPECTED)
                .search(2, (done, all) -> {
                    assertTrue(done > last.getAndSet(done));
                    assertEquals(12_000, all);
                    return true;
                });
        assertEquals(12_000, last.get());
    }

    @Test
    void progressMayStopIt() {
        Zkvm zkvm = Zkvms.preset("pico");
        List<Axis> box =
                List.of(Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, 200_000).asDoubleStream()));
        Frontier frontier = new Frontier(zkvm, SweepTarget.circuit(4), box, RegimeChoice.BEST, SizeChoice.EXPECTED);
        assertThrows(CancellationException.class, () -> frontier.search(2, (done, all) -> done < 10_000));
    }

    private static Frontier large() {
        List<Axis> box =
                List.of(Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, 200_000).asDoubleStream()));
        return new Frontier(Zkvms.preset("pico"), SweepTarget.circuit(4), box, RegimeChoice.BEST, SizeChoice.EXPECTED);
    }

    @Test
    void oneFailureEndsAllThreads() {
        AtomicLong told = new AtomicLong();
        Frontier frontier = large();
        assertThrows(
                IllegalStateException.class,
                () -> frontier.search(2, (done, all) -> {
                    if (told.incrementAndGet() == 1) {
                        throw new IllegalStateException("on purpose");
                    }
                    return true;
                }));
        assertTrue(told.get() <= 3, "the other thread ends what it has begun, but looked at " + told + " parts");
    }

    @Test
    void anInterruptedSearchEnds() {
        Frontier frontier = large();
        Thread.currentThread().interrupt();
        assertThrows(CancellationException.class, () -> frontier.search(2, Progress.NONE));
        assertTrue(Thread.interrupted(), "whoever asked is still interrupted");
    }

    @Test
    void aKnobThatTurnsNothingIsRefused() {
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class,
                () -> search("openvm2", "root", List.of(new Axis(Knobs.GRINDING, List.of("20", "30"))), 1));
        assertTrue(refused.getMessage().contains("fixed at 20 bits by SWIRL"), refused.getMessage());
    }

    /** More than anybody could wait for, or count. */
    @Test
    void aBoxThatIsTooLargeIsRefused() {
        Axis bits = Axis.of(Knobs.GRINDING, IntStream.range(0, 100).asDoubleStream());
        Axis queries = Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, 10_000).asDoubleStream());
        Axis gaps = Axis.of(Knobs.GAP, IntStream.rangeClosed(1, 20_000).mapToDouble(i -> i * 1e-6));
        InvalidParameterException refused = assertThrows(
                InvalidParameterException.class, () -> search("pico", "embed", List.of(gaps, bits, queries), 1));
        assertEquals(
                "box = 20000 values of gap × 100 values of grinding × 10000 values of queries: box must leave at most"
                        + " 10000000000 configurations to look at one by one, and leaves 20000000000; shorter ranges would do",
                refused.getMessage());
        List<Axis> beyond = List.of(
                gaps,
                bits,
                queries,
                new Axis(Knobs.BATCHING_GRINDING, bits.values()),
                new Axis(Knobs.FOLD_GRINDING, bits.values()),
                new Axis(Knobs.DEEP_GRINDING, bits.values()),
                new Axis(Knobs.LOOKUP_GRINDING, bits.values()));
        assertTrue(assertThrows(InvalidParameterException.class, () -> search("pico", "embed", beyond, 1))
                .getMessage()
                .contains("must hold at most 1000000000000000000 configurations"));
    }
}
