package soundscape.bench;

import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;

/**
 * The unit that times are told in: one logarithm for every distinct error term of Pico's first circuit. Less than that no
 * estimate with all its terms can take.
 */
@State(Scope.Benchmark)
public class Logarithms extends ShortOperations {
    private final double[] numerators = numerators(
            Presets.open("pico").orElseThrow().zkvm().entries().get(0).circuit());

    /** What a term's logarithm is taken of: the error times the field's size. Lookups are the same in every regime. */
    private static double[] numerators(Circuit circuit) {
        return Estimator.estimate(circuit).regimes().stream()
                .flatMap(regime -> regime.terms().stream())
                .map(term -> Map.entry(term.name(), term.bits()))
                .distinct()
                .mapToDouble(term -> Log2.exp2(circuit.field().log2Size() - term.getValue()))
                .toArray();
    }

    /**
     * Takes the logarithms.
     *
     * @return their sum, so that none is left out
     */
    @Benchmark
    @Goal(what = "logarithms of Pico riscv's terms")
    public double logarithms() {
        double sum = 0;
        for (double numerator : numerators) {
            sum += Math.log(numerator);
        }
        return sum;
    }
}
