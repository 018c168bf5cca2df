package soundscape.bench;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;
import soundscape.explore.landscape.Landscape;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepTarget;

/**
 * How long a reader waits for a map of 200 × 200 configurations. Both threads work at it, so that Java's compiler, which takes
 * one of two processors from them, needs longer to be done than elsewhere: seldom, but then a map took eight times as long.
 */
@Warmup(iterations = 6, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class Landscapes extends LongOperations {
    private static final int THREADS = 2;
    private static final int VALUES = 200;

    private final Sweep pico = sweep("pico", false, soundscape.explore.knob.Scope.CIRCUIT);

    private final Sweep zisk = sweep("zisk", true, soundscape.explore.knob.Scope.CIRCUIT);

    private final Sweep all = sweep("zisk", true, soundscape.explore.knob.Scope.ALL);

    private static Sweep sweep(String preset, boolean whole, soundscape.explore.knob.Scope scope) {
        Zkvm zkvm = Presets.open(preset).orElseThrow().zkvm();
        return new Sweep(
                zkvm,
                new SweepTarget(new Target(zkvm.finalIndex(), scope), whole),
                Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, VALUES).asDoubleStream()),
                Axis.of(
                        Knobs.swept("batch").orElseThrow(),
                        IntStream.rangeClosed(1, VALUES).asDoubleStream()),
                RegimeChoice.BEST);
    }

    /**
     * A map of one circuit.
     *
     * @return the map
     */
    @Benchmark
    @Goal(what = "map of 200 × 200 of Pico embed", milliseconds = 150)
    public Landscape circuit() {
        return Landscape.of(pico, THREADS);
    }

    /**
     * A map of a whole zkVM of which one circuit turns.
     *
     * @return the map
     */
    @Benchmark
    @Goal(what = "the same of the whole ZisK", milliseconds = 1000, against = "circuit", ratio = 7)
    public Landscape whole() {
        return Landscape.of(zisk, THREADS);
    }

    /**
     * A map of a whole zkVM of which every circuit turns.
     *
     * @return the map
     */
    @Benchmark
    @Goal(what = "the same, all of its circuits turning", against = "circuit", ratio = 44)
    public Landscape everyCircuit() {
        return Landscape.of(all, THREADS);
    }
}
