package soundscape.bench;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestones;

/** How long the tuner takes where it may choose the commitment scheme, too. */
@State(Scope.Benchmark)
public class SchemeTunings extends LongOperations {
    private final TuningRequest request = request(TuningRequest.usual(
            Presets.open("pico").orElseThrow().zkvm(),
            Milestones.named("h-star").orElseThrow().level().orElseThrow()));

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
    @Goal(what = "tuner over FRI, STIR and WHIR, Pico at H-star", milliseconds = 2000)
    public Tuning tune() {
        return Tuner.tune(request);
    }
}
