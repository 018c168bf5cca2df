package soundscape.explore.recursion;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * The error of a whole recursion by the union bound ε ≤ Σ m·ε over the proofs of every circuit: a model beside the
 * level, which is the weakest circuit's alone.
 */
public final class UnionBound {
    private UnionBound() {}

    /** −log2 of the largest sum that any mix of first proofs comes to; 0 where the bound says nothing. */
    public static double bits(ZkvmEstimate estimate, ProofCounts counts) {
        return bits(least(estimate), counts);
    }

    /** The same for circuits with other errors; −log2 of each. */
    public static double bits(List<Double> errors, ProofCounts counts) {
        return counts.mixes().stream()
                .mapToDouble(mix -> sum(errors, mix))
                .min()
                .orElse(0);
    }

    /** The same for given numbers of proofs. */
    public static double bits(ZkvmEstimate estimate, List<Long> proofs) {
        return sum(least(estimate), proofs);
    }

    private static List<Double> least(ZkvmEstimate estimate) {
        return IntStream.range(0, estimate.circuits().size())
                .mapToObj(i -> estimate.counted(i).total())
                .toList();
    }

    /** Summed from the largest error so that none underflows. */
    private static double sum(List<Double> errors, List<Long> proofs) {
        List<Double> all = IntStream.range(0, proofs.size())
                .mapToObj(i -> term(errors.get(i), proofs.get(i)))
                .toList();
        return all.stream().allMatch(bits -> bits == Double.POSITIVE_INFINITY) ? 0 : Math.max(0, ofSum(all));
    }

    /** {@return −log2 of a sum of errors given by their bits, at least one of them no infinity} */
    public static double ofSum(List<Double> bits) {
        double least = bits.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double sum = 0;
        for (double each : bits) {
            sum += Math.pow(2, least - each);
        }
        return least - Log2.of(sum);
    }

    /** −log2 of m·ε, which may be below 0. */
    public static double term(ZkvmEstimate estimate, int circuit, long proofs) {
        return term(estimate.counted(circuit).total(), proofs);
    }

    private static double term(double bits, long proofs) {
        return Math.max(0, bits) - Log2.of((double) proofs);
    }
}
