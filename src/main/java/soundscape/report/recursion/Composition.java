package soundscape.report.recursion;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.recursion.UnionBound;

/**
 * The error of a whole recursion by the union bound ε ≤ Σ m_C·ε_C: a model beside the milestone's figure, which is the
 * weakest circuit's alone.
 * @param bits −log2 of each circuit's m_C·ε_C, which may be below 0
 * @param total −log2 of the sum; 0 where the bound says nothing
 */
record Composition(List<Double> bits, double total) {
    Composition {
        bits = List.copyOf(bits);
    }

    static Composition of(ZkvmEstimate estimate, Multiplicities proofs) {
        List<Long> counts = IntStream.range(0, estimate.circuits().size())
                .mapToObj(proofs::counted)
                .toList();
        return new Composition(
                IntStream.range(0, counts.size())
                        .mapToObj(i -> UnionBound.term(estimate, i, counts.get(i)))
                        .toList(),
                proofs.tree()
                        .map(tree -> UnionBound.bits(estimate, tree))
                        .orElseGet(() -> UnionBound.bits(estimate, counts)));
    }
}
