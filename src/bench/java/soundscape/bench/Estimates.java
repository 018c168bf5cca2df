package soundscape.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;

/** What a reader of one circuit waits for, and what a sweep pays for a point. */
@State(Scope.Benchmark)
public class Estimates extends ShortOperations {
    private final Circuit circuit =
            Presets.open("pico").orElseThrow().zkvm().entries().get(0).circuit();

    /**
     * Every term of both regimes and both sizes.
     *
     * @return the estimate
     */
    @Benchmark
    @Goal(what = "full estimate of Pico riscv", baselines = 4, bytes = 8 * 1024)
    public CircuitEstimate full() {
        return Estimator.estimate(circuit);
    }

    /**
     * The total of the best regime and both sizes, of a circuit that is already made.
     *
     * @param sink takes what was computed
     */
    @Benchmark
    @Goal(what = "sweep point of Pico riscv", baselines = 1.5)
    public void sweepPoint(Blackhole sink) {
        sink.consume(Estimator.total(circuit));
        ProofSize size = circuit.size();
        sink.consume(size.expected());
        sink.consume(size.worst());
    }
}
