package soundscape.bench;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.ZkvmEstimate;

/** Whether a zkVM of many circuits costs as much a circuit as one of few. */
@State(Scope.Benchmark)
public class ManyCircuits extends ShortOperations {
    /** How many of the zkVM's circuits are estimated. */
    @Param({"1", "10", "44"})
    public int circuits;

    private @Nullable List<Circuit> chosen;

    /** Takes the first ones. Venus' circuits differ little in their rounds, so that the first is like the others. */
    @Setup
    public void choose() {
        chosen = Presets.open("venus").orElseThrow().zkvm().circuits().subList(0, circuits);
    }

    /**
     * Every term and size of all circuits.
     *
     * @return the estimate
     */
    @Benchmark
    @Goal(what = "full estimate of Venus, a circuit", each = "circuits", growth = 1.25)
    public ZkvmEstimate full() {
        return Estimator.estimate(Objects.requireNonNull(chosen));
    }
}
