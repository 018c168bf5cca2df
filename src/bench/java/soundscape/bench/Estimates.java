package soundscape.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Sizes;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knobs;

/** What a reader of one circuit waits for, and what a sweep pays for a point. */
@State(Scope.Benchmark)
public class Estimates extends ShortOperations {
    private final Circuit pico = circuits("pico").get(0);

    private final Circuit picoOverBabyBear = pico.withHeader(pico.header().withField(Field.parse("BabyBear^4")));

    private boolean other;

    private final Circuit modelled = Knobs.PROVER.turned(pico, "none");

    private final List<JohnsonBounds> byTheorem = GapTheorems.CHOICES.stream()
            .map(theorem -> new JohnsonBounds(theorem, ListBound.REFERENCE))
            .toList();

    private final Circuit written = Knobs.PROVER.turned(pico, "plonky3");

    private final Circuit zisk = last(circuits("zisk"));

    private final Circuit ziskModelled = Knobs.PROVER.turned(zisk, "none");

    private static List<Circuit> circuits(String preset) {
        return Presets.open(preset).orElseThrow().zkvm().circuits();
    }

    private static Circuit last(List<Circuit> circuits) {
        return circuits.get(circuits.size() - 1);
    }

    /**
     * Every term of both regimes and all three sizes, after a turn of queries, columns or others that enter no folding round.
     *
     * @return the estimate
     */
    @Benchmark
    @Goal(what = "full estimate of Pico riscv", baselines = 4, bytes = 8 * 1024)
    public CircuitEstimate full() {
        return Estimator.estimate(pico);
    }

    /**
     * The same where no term is that of the estimate before.
     *
     * @return the estimate
     */
    @Benchmark
    @Goal(what = "full estimate of Pico riscv after a turn of the field")
    public CircuitEstimate fullOfOtherFields() {
        other = !other;
        return Estimator.estimate(other ? picoOverBabyBear : pico);
    }

    /**
     * The total of the best regime and both sizes, of a circuit that is already made.
     *
     * @param sink takes what was computed
     */
    @Benchmark
    @Goal(what = "sweep point of Pico riscv", baselines = 1.5)
    public void sweepPoint(Blackhole sink) {
        sink.consume(Estimator.total(modelled));
        ProofSize size = modelled.size();
        sink.consume(size.expected());
        sink.consume(size.worst());
    }

    /**
     * The least term of the best regime. The goal is a tenth more than what it took before theorems were a choice, 0.68.
     *
     * @return its bits
     */
    @Benchmark
    @Goal(what = "least term of Pico riscv", baselines = 0.75)
    public double leastTerm() {
        return Estimator.total(modelled);
    }

    /**
     * The least term up to the Johnson bound by each theorem there is, and up to half the distance.
     *
     * @param sink takes what was computed
     */
    @Benchmark
    @Goal(what = "the same by every theorem", against = "leastTerm", ratio = 2.5)
    public void everyTheorem(Blackhole sink) {
        sink.consume(Estimator.total(modelled, Regime.UDR));
        sink.consume(Estimator.totals(modelled, byTheorem));
    }

    /**
     * soundcalc's expected and worst size.
     *
     * @return both
     */
    @Benchmark
    @Goal(what = "soundcalc's sizes of Pico riscv")
    public Sizes model() {
        return modelled.size().totals();
    }

    /**
     * The bytes that the prover sends.
     *
     * @return bits
     */
    @Benchmark
    @Goal(what = "real size of Pico riscv, as Plonky3 writes it", against = "model", ratio = 1.5)
    public double real() {
        return SizeChoice.REAL.of(written);
    }

    /**
     * soundcalc's expected and worst size of a proof of few trees.
     *
     * @return both
     */
    @Benchmark
    @Goal(what = "soundcalc's sizes of ZisK's final proof")
    public Sizes ziskModel() {
        return ziskModelled.size().totals();
    }

    /**
     * The bytes that its prover sends, who opens more trees than soundcalc counts.
     *
     * @return bits
     */
    @Benchmark
    @Goal(what = "real size of ZisK's final proof", against = "ziskModel", ratio = 1.5)
    public double ziskReal() {
        return SizeChoice.REAL.of(zisk);
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
