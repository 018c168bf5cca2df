package soundscape.explore.recursion;

import java.util.List;
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
        return counts.mixes().stream()
                .mapToDouble(mix -> bits(estimate, mix))
                .min()
                .orElse(0);
    }

    /** The same for given numbers of proofs; summed from the largest error so that none underflows. */
    public static double bits(ZkvmEstimate estimate, List<Long> proofs) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < proofs.size(); i++) {
            least = Math.min(least, term(estimate, i, proofs.get(i)));
        }
        if (least == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < proofs.size(); i++) {
            sum += Math.pow(2, least - term(estimate, i, proofs.get(i)));
        }
        return Math.max(0, least - Log2.of(sum));
    }

    /** −log2 of m·ε, which may be below 0. */
    public static double term(ZkvmEstimate estimate, int circuit, long proofs) {
        return Math.max(0, estimate.counted(circuit).total()) - Log2.of((double) proofs);
    }
}
