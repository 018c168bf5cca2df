package soundscape.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;

/** How long the tuner takes where it may choose the commitment scheme, too. */
@Warmup(iterations = 6, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class SchemeTunings extends LongOperations {
    private final TuningRequest request = request(Tunings.request("pico", "h-star"));

    private static TuningRequest request(TuningRequest usual) {
        List<Axis> axes = new ArrayList<>(usual.searched());
        axes.add(new Axis(Knobs.SCHEME, List.of("FRI", "STIR", "WHIR")));
        return usual.with(axes, usual.solved());
    }

    /**
     * Tunes Pico.
     *
     * @return what was found
     */
    @Benchmark
    @Goal(what = "tuner over FRI, STIR and WHIR, Pico at H-star", baselines = 450_000)
    public Tuning tune() {
        return Tuner.tune(request);
    }
}
