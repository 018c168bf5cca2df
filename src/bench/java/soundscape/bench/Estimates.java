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
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;

/** What a reader of one circuit waits for, and what a sweep pays for a point. */
@State(Scope.Benchmark)
public class Estimates extends ShortOperations {
    private final Circuit circuit =
            Presets.open("pico").orElseThrow().zkvm().entries().get(0).circuit();

    private final Circuit written = Knobs.PROVER.turned(circuit, "plonky3");

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

    /**
     * soundcalc's expected and worst size.
     *
     * @return both
     */
    @Benchmark
    @Goal(what = "soundcalc's sizes of Pico riscv")
    public Sizes modelled() {
        return circuit.size().totals();
    }

    /**
     * The bytes that the prover sends.
     *
     * @return bits
     */
    @Benchmark
    @Goal(what = "real size of Pico riscv, as Plonky3 writes it", against = "modelled", ratio = 1.5)
    public double real() {
        return SizeChoice.REAL.of(written);
    }

    /**
     * A sweep point with the bytes that the prover sends.
     *
     * @param sink takes what was computed
     */
    @Benchmark
    @Goal(what = "the same sweep point with the real size", baselines = 1.5)
    public void realSweepPoint(Blackhole sink) {
        sink.consume(Estimator.total(written));
        sink.consume(written.size().totals());
    }
}
