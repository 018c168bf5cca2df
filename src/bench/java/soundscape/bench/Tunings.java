package soundscape.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestone;

/** How long a bundled zkVM takes to be tuned for both milestones; the goal for each alone is held for the two. */
@State(Scope.Benchmark)
public class Tunings extends LongOperations {
    /** The bundled zkVM. */
    @Param({
        "airbender",
        "dummy_whir",
        "miden",
        "openvm",
        "openvm2",
        "pico",
        "risc0",
        "sp1",
        "stir_example",
        "venus",
        "zisk",
        "zkdtvm"
    })
    public String preset = "";

    private @Nullable Zkvm zkvm;

    /** Opens it. */
    @Setup
    public void open() {
        zkvm = Presets.open(preset).orElseThrow().zkvm();
    }

    /**
     * Tunes for both.
     *
     * @param sink takes what was found
     */
    @Benchmark
    @Goal(what = "tuner, both milestones", milliseconds = 500)
    public void both(Blackhole sink) {
        for (Milestone milestone : Milestone.values()) {
            sink.consume(Tuner.tune(TuningRequest.usual(Objects.requireNonNull(zkvm), milestone.level())));
        }
    }
}
