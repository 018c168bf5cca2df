package soundscape.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.frontier.Frontier;
import soundscape.explore.frontier.FrontierResult;
import soundscape.explore.frontier.Progress;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.AxisText;
import soundscape.explore.sweep.SweepTarget;

/** How long a box takes that nobody could go through point by point, of Pico's last circuit, in a heap of 256 MB. */
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@State(Scope.Benchmark)
public class LargeFrontiers extends LongOperations {
    private static final int THREADS = 2;

    /** 8 · 5 · 4 · 25 · 25 · 25 · 400 = 10^9. */
    private static final List<String> BOX = List.of(
            "blowup=2..256",
            "extension=4..8",
            "arity=2,4,8,16",
            "grinding=0..24",
            "batching-grinding=0..24",
            "fold-grinding=0..24",
            "queries=1..400");

    private @Nullable Frontier frontier;

    /** Lays the box out. */
    @Setup
    public void layOut() {
        Zkvm pico = Presets.open("pico").orElseThrow().zkvm();
        Stream<Axis> box = BOX.stream().map(AxisText::parse);
        SweepTarget last = SweepTarget.circuit(pico.finalIndex());
        frontier = new Frontier(pico, last, box.toList(), RegimeChoice.BEST, SizeChoice.EXPECTED);
    }

    /**
     * The whole search.
     *
     * @return the frontier
     */
    @Benchmark
    @Goal(what = "frontier of 10^9 configurations in 256 MB", milliseconds = 2000)
    public FrontierResult search() {
        return Objects.requireNonNull(frontier).search(THREADS, Progress.NONE);
    }
}
