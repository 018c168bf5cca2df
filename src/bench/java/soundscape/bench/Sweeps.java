package soundscape.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Sweep;
import soundscape.explore.sweep.SweepPoint;
import soundscape.explore.sweep.SweepTarget;

/** What a point of a long sweep costs, with all that is drawn of it. */
@Warmup(iterations = 6, time = 1)
@State(Scope.Benchmark)
public class Sweeps extends LongOperations {
    private static final int QUERIES = 10_000;
    private static final int GRINDING = 256;

    private final Zkvm pico = Presets.open("pico").orElseThrow().zkvm();

    private final Axis queries =
            Axis.of(Knobs.QUERIES, IntStream.rangeClosed(1, QUERIES).asDoubleStream());

    private final Axis grinding =
            Axis.of(Knobs.GRINDING, IntStream.rangeClosed(1, GRINDING).asDoubleStream());

    private List<SweepPoint> points(Axis along) {
        return Sweep.points(pico, SweepTarget.circuit(pico.finalIndex()), along, RegimeChoice.BEST);
    }

    /**
     * Ever more queries: only what depends on them changes.
     *
     * @return the points
     */
    @Benchmark
    @OperationsPerInvocation(QUERIES)
    @Goal(what = "sweep of Pico embed along 10 000 queries, a point", baselines = 15)
    public List<SweepPoint> queries() {
        return points(queries);
    }

    /**
     * Ever more grinding before the queries: nothing but one term and the work changes.
     *
     * @return the points
     */
    @Benchmark
    @OperationsPerInvocation(GRINDING)
    @Goal(what = "sweep of Pico embed along the grinding, a point", baselines = 0.27)
    public List<SweepPoint> grinding() {
        return points(grinding);
    }
}
