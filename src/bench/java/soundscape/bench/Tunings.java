package soundscape.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestones;

/** How long a bundled zkVM takes to be tuned for a milestone. */
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

    /** The milestone that it is tuned for. */
    @Param({"glamsterdam", "h-star"})
    public String milestone = "";

    private @Nullable Zkvm zkvm;

    /** Opens it. */
    @Setup
    public void open() {
        zkvm = Presets.open(preset).orElseThrow().zkvm();
    }

    /**
     * Tunes it.
     *
     * @return what was found
     */
    @Benchmark
    @Goal(what = "tuner", milliseconds = 500)
    public Tuning tune() {
        return Tuner.tune(TuningRequest.usual(
                Objects.requireNonNull(zkvm),
                Milestones.named(milestone).orElseThrow().level().orElseThrow()));
    }
}
