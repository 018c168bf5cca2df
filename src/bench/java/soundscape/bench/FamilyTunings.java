package soundscape.bench;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.explore.tune.Tuner;
import soundscape.explore.tune.Tuning;
import soundscape.explore.tune.TuningRequest;

/**
 * How long a bundled zkVM of FRI, STIR and WHIR each takes to be tuned: a tenth of what it took to make every circuit, and a
 * twentieth of the bytes.
 */
@Warmup(iterations = 6, time = 1)
@State(Scope.Benchmark)
public class FamilyTunings extends LongOperations {
    /** The bundled zkVM. */
    @Param({"dummy_whir", "risc0", "stir_example"})
    public String preset = "";

    /** The milestone that it is tuned for. */
    @Param({"glamsterdam", "h-star"})
    public String milestone = "";

    private @Nullable TuningRequest request;

    /** Opens it. */
    @Setup
    public void open() {
        request = Tunings.request(preset, milestone);
    }

    /**
     * Tunes it.
     *
     * @return what was found
     */
    @Benchmark
    @Goal(what = "tuner of each scheme", baselines = 75_000, bytes = 26_000_000)
    public Tuning tune() {
        return Tuner.tune(Objects.requireNonNull(request));
    }
}
