package soundscape.report.recursion;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * The error of a whole recursion by the union bound ε ≤ Σ m_C·ε_C, as −log2 of each circuit's m_C·ε_C, which may be
 * below 0: a model beside the milestone's figure, which is the weakest circuit's alone.
 */
record Composition(List<Double> bits) {
    Composition {
        bits = List.copyOf(bits);
    }

    static Composition of(ZkvmEstimate estimate, Multiplicities proofs) {
        return new Composition(IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> Math.max(0, estimate.counted(i).total()) - Log2.of((double) proofs.counted(i)))
                .toList());
    }

    /** −log2 of the sum, summed from the largest error so that none underflows; 0 where the bound says nothing. */
    double total() {
        double least = bits.stream().mapToDouble(each -> each).min().orElse(0);
        double sum =
                bits.stream().mapToDouble(each -> Math.pow(2, least - each)).sum();
        return Math.max(0, least - Log2.of(sum));
    }
}
