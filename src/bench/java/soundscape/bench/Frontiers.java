package soundscape.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.Frontier;
import soundscape.explore.frontier.FrontierResult;
import soundscape.explore.frontier.Progress;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.SweepTarget;

/**
 * How long a box of knobs takes to search, a million configurations of Pico's last circuit in about a second. Both threads
 * search, so that Java's compiler, which takes one of two processors from them, needs longer to be done than elsewhere, and it
 * compiles a little otherwise in each process.
 */
@Warmup(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class Frontiers extends LongOperations {
    private static final int THREADS = 2;

    /** Combinations of all knobs but the queries. */
    private static final int OTHERS = 8 * 5 * 25;

    /** How many configurations the box holds. */
    @Param({"10000", "100000", "1000000"})
    public int configurations;

    private @Nullable Frontier frontier;

    /** Makes the box as large as is asked by its queries. */
    @Setup
    public void layOut() {
        Zkvm pico = Presets.open("pico").orElseThrow().zkvm();
        frontier = new Frontier(
                pico,
                SweepTarget.circuit(pico.finalIndex()),
                List.of(
                        Axis.of(Knobs.BLOWUP, DoubleStream.of(2, 4, 8, 16, 32, 64, 128, 256)),
                        Axis.of(Knobs.EXTENSION, DoubleStream.of(4, 5, 6, 7, 8)),
                        Axis.of(Knobs.GRINDING, IntStream.range(0, 25).asDoubleStream()),
                        Axis.of(
                                Knobs.QUERIES,
                                IntStream.rangeClosed(1, configurations / OTHERS)
                                        .asDoubleStream())),
                RegimeChoice.BEST,
                SizeChoice.EXPECTED);
    }

    /**
     * The whole search.
     *
     * @return the frontier
     */
    @Benchmark
    @Goal(what = "frontier, a configuration", each = "configurations", baselines = 2.8, growth = 1.5)
    public FrontierResult search() {
        return Objects.requireNonNull(frontier).search(THREADS, Progress.NONE);
    }
}
