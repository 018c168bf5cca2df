package soundscape.explore.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.CircuitEntry;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.RandomCircuits;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Spread;
import soundscape.explore.knob.Target;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;
import soundscape.explore.sweep.Metrics;
import soundscape.explore.sweep.SweepTarget;

/**
 * Frontiers of random boxes of every family, scheme and layout against all their configurations. What the search takes for
 * granted of queries and grinding is held by that.
 */
@Tag("slow")
class RandomBoxesTest {
    private static final int SEEDS = 60;
    private static final int BOXES = 12;
    private static final int MOST = 1500;

    private static final List<Knob> QUERIES = List.of(Knobs.QUERIES, Knobs.ROUND_QUERIES);

    private static final List<Knob> GRINDINGS = List.of(
            Knobs.GRINDING,
            Knobs.ROUND_GRINDING,
            Knobs.BATCHING_GRINDING,
            Knobs.FOLD_GRINDING,
            Knobs.STEP_GRINDING,
            Knobs.DEEP_GRINDING,
            Knobs.LOOKUP_GRINDING,
            Knobs.BUS_GRINDING,
            Knobs.OOD_GRINDING);

    /** Whatever else is swept. Layers are, too, where the whole zkVM is looked at; then nothing is grouped. */
    private static final List<Knob> OTHERS = Knobs.SWEPT.stream()
            .filter(knob -> !QUERIES.contains(knob) && !GRINDINGS.contains(knob) && !knob.equals(Knobs.LAYERS))
            .toList();

    private record Point(List<String> values, Metrics figures, long index) {
        boolean beats(Point other, SizeChoice size) {
            int bits = Double.compare(figures.bits(), other.figures.bits());
            int small = Double.compare(size.of(other.figures.sizes()), size.of(figures.sizes()));
            int work = Double.compare(other.figures.work(), figures.work());
            boolean same = bits == 0 && small == 0 && work == 0;
            return bits >= 0 && small >= 0 && work >= 0 && (!same || index < other.index);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    static Stream<Zkvm> stated() {
        return Stream.concat(Presets.names().stream().map(Zkvms::preset), Zkvms.ofEveryProver().stream());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofRandomCircuits(long seed) {
        Random random = new Random(seed);
        new RandomCircuits(seed)
                .all()
                .forEach(circuit -> equalsBruteForce(
                        new Zkvm(
                                "random",
                                Optional.empty(),
                                List.of(new CircuitEntry(circuit, Optional.empty(), 0)),
                                List.of()),
                        random));
    }

    @ParameterizedTest
    @MethodSource("stated")
    void ofStatedCircuits(Zkvm zkvm) {
        Random random = new Random(zkvm.name().hashCode());
        for (int i = 0; i < BOXES; i++) {
            equalsBruteForce(zkvm, random);
        }
    }

    /** What a gesture in the window leaves: a knob turned on goes from where the circuit was before. */
    @Test
    void ofTurnedCircuits() {
        Random random = new Random(1);
        for (String name : List.of("pico", "stir_example", "dummy_whir", "openvm2")) {
            Zkvm zkvm = Zkvms.preset(name);
            Target last = new Target(zkvm.finalIndex(), Scope.CIRCUIT);
            for (int i = 0; i < BOXES; i++) {
                equalsBruteForce(Knobs.QUERIES.turn(zkvm, last, String.valueOf(1 + random.nextInt(60))), random);
            }
        }
    }

    private static void equalsBruteForce(Zkvm zkvm, Random random) {
        int circuit = random.nextInt(3) == 0 ? random.nextInt(zkvm.entries().size()) : zkvm.finalIndex();
        List<Axis> box = box(zkvm, circuit, random);
        SizeChoice size = one(SizeChoice.values(), random);
        RegimeChoice regimes = one(RegimeChoice.values(), random);
        SweepTarget subject = SweepTarget.circuit(circuit);
        Frontier frontier = new Frontier(zkvm, subject, box, regimes, size);
        Grid grid;
        try {
            grid = new Grid(zkvm, subject, box);
        } catch (InvalidParameterException refused) {
            assertThrows(InvalidParameterException.class, () -> frontier.search(1, Progress.NONE));
            return;
        }
        FrontierResult found = frontier.search(1 + random.nextInt(2), Progress.NONE);
        List<Point> all = all(grid, regimes, size);
        String what =
                zkvm.name() + " " + zkvm.entries().get(circuit).circuit() + " " + size + " " + regimes + " " + box;
        assertEquals(all.size(), found.valid(), what);
        assertEquals(
                frontier(all, size),
                found.points().stream().map(RandomBoxesTest::words).toList(),
                what);
    }

    private static String words(FrontierPoint point) {
        return words(point.values(), point.figures());
    }

    private static String words(List<String> values, Metrics figures) {
        return values + " " + figures.bits() + " " + figures.sizes() + " " + figures.work();
    }

    private static List<Point> all(Grid grid, RegimeChoice regimes, SizeChoice size) {
        List<Point> all = new ArrayList<>();
        Cursor cursor = grid.cursor();
        for (long index = 0; index < grid.size(); index++) {
            long at = index;
            figures(cursor, at, regimes)
                    .filter(found -> size.known(found.sizes().real()) == size)
                    .ifPresent(found -> all.add(new Point(grid.values(at), found, at)));
        }
        return all;
    }

    private static Optional<Metrics> figures(Cursor cursor, long index, RegimeChoice regimes) {
        try {
            return cursor.moveTo(index) ? cursor.figures(regimes) : Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.empty(); // not a configuration
        }
    }

    private static List<String> frontier(List<Point> all, SizeChoice size) {
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> other.beats(one, size)))
                .sorted(Comparator.<Point>comparingDouble(
                                point -> size.of(point.figures().sizes()))
                        .thenComparingDouble(point -> point.figures().work())
                        .thenComparingDouble(point -> -point.figures().bits()))
                .map(point -> words(point.values(), point.figures()))
                .toList();
    }

    private static List<Axis> box(Zkvm zkvm, int circuit, Random random) {
        List<Axis> box = new ArrayList<>();
        while (box.isEmpty()) {
            for (int i = random.nextInt(3); i > 0; i--) {
                Knob knob = OTHERS.get(random.nextInt(OTHERS.size()));
                add(box, knob, some(List.copyOf(Spread.of(knob, zkvm, circuit)), random));
            }
            for (Knob knob : GRINDINGS) {
                if (random.nextInt(3) == 0) {
                    add(box, knob, counts(zkvm, circuit, knob, random, 0, 30));
                }
            }
            for (Knob knob : QUERIES) {
                if (random.nextInt(3) > 0) {
                    add(box, knob, counts(zkvm, circuit, knob, random, 1, 200));
                }
            }
            box.removeIf(axis -> axis.values().isEmpty());
            while (box.stream().mapToLong(axis -> axis.values().size()).reduce(1, (a, b) -> a * b) > MOST) {
                box.remove(random.nextInt(box.size()));
            }
        }
        return box;
    }

    private static void add(List<Axis> box, Knob knob, List<String> values) {
        if (box.stream().noneMatch(axis -> axis.knob().equals(knob))) {
            box.add(new Axis(
                    knob, values.stream().filter(value -> admits(knob, value)).toList()));
        }
    }

    private static boolean admits(Knob knob, String value) {
        try {
            knob.check(value);
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }

    private static <T> T one(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static List<String> some(List<String> values, Random random) {
        List<String> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(shuffled.size(), 1 + random.nextInt(3)));
    }

    /** Mostly in order, and the present value mostly among them. */
    private static List<String> counts(Zkvm zkvm, int circuit, Knob knob, Random random, int least, int most) {
        TreeSet<Integer> counts = new TreeSet<>();
        knob.show(zkvm, circuit)
                .filter(present -> present.matches("\\d+") && random.nextInt(4) > 0)
                .ifPresent(present -> counts.add(Integer.parseInt(present)));
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            counts.add(least + random.nextInt(most - least + 1));
        }
        List<String> values =
                new ArrayList<>(counts.stream().map(String::valueOf).toList());
        if (random.nextInt(8) == 0) {
            Collections.reverse(values);
        }
        return values;
    }
}
