package soundscape.estimator.scheme;

import java.util.Collection;
import java.util.OptionalDouble;
import soundscape.estimator.arithmetic.Log2;

/** What all the grinding of one proof costs its prover. */
final class GrindingOverhead {
    private GrindingOverhead() {}

    /**
     * log2 of the expected hashes of a collection of grinding sites: log2 Σ 2^g.
     *
     * @param batching bits of the batching phase
     * @param sites bits of all other sites
     * @return the overhead
     */
    static OptionalDouble of(int batching, Collection<Integer> sites) {
        double overhead = batching;
        for (int bits : sites) {
            overhead = Log2.add(overhead, bits);
        }
        return OptionalDouble.of(overhead);
    }
}
