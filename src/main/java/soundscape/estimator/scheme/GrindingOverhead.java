package soundscape.estimator.scheme;

import java.util.List;
import java.util.OptionalDouble;
import soundscape.estimator.arithmetic.Log2;

/** What all the grinding of one proof costs its prover. */
final class GrindingOverhead {
    private GrindingOverhead() {}

    /** The expected hashes of grinding at sites of g bits each: Σ 2^g. */
    static double hashes(List<Integer> sites) {
        double hashes = 0;
        for (int bits : sites) {
            hashes += Log2.power(bits);
        }
        return hashes;
    }

    /** log2 of the hashes of an iterated scheme: its batching's, its folding's, and those of every iteration. */
    static OptionalDouble of(Batching batching, double folding, Rounds rounds) {
        return OptionalDouble.of(Log2.of(Log2.power(batching.grinding())
                + folding
                + hashes(rounds.queryGrinding())
                + hashes(rounds.oodGrinding())));
    }
}
