package soundscape.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;
import soundscape.milestone.Milestones;

/** How long a bundled zkVM takes to be tuned for a milestone. */
@State(Scope.Benchmark)
public class Tunings extends LongOperations {
    /** The bundled zkVM. */
    @Param({"airbender", "miden", "openvm", "openvm2", "pico", "sp1", "venus", "zisk", "zkdtvm"})
    public String preset = "";

    /** The milestone that it is tuned for. */
    @Param({"glamsterdam", "h-star"})
    public String milestone = "";

    private @Nullable TuningRequest request;

    /** Opens it. */
    @Setup
    public void open() {
        request = request(preset, milestone);
    }

    static TuningRequest request(String preset, String milestone) {
        return TuningRequest.usual(
                Presets.open(preset).orElseThrow().zkvm(),
                Milestones.named(milestone).orElseThrow().level().orElseThrow());
    }

    /**
     * Tunes it.
     *
     * @return what was found
     */
    @Benchmark
    @Goal(what = "tuner", baselines = 200_000, bytes = 32 * 1024 * 1024)
    public Tuning tune() {
        return Tuner.tune(Objects.requireNonNull(request));
    }
}
