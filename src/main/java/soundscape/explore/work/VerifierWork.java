package soundscape.explore.work;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.TreeSink;

/**
 * How much a verifier hashes: a model, never part of a verdict.
 *
 * <p>Counted are the nodes of the Merkle trees that the openings reach, shared ones once (as in the comparisons of STIR,
 * eprint 2024/390, and WHIR, eprint 2024/1586).
 */
public final class VerifierWork {
    private VerifierWork() {}

    /**
     * The hashes expected when checking the openings of a circuit's proof.
     *
     * @param circuit the circuit
     * @return hashes
     */
    public static double hashes(Circuit circuit) {
        Sum sum = new Sum();
        circuit.trees(sum);
        return sum.hashes;
    }

    /**
     * The hashes expected when checking random openings of one tree: its root, and at depth j every node that at least
     * one of t openings reaches, 1 + Σ 2^j·(1 − (1 − 2^−j)^t).
     *
     * @param depth levels below the root
     * @param openings t
     * @return hashes
     */
    public static double hashes(int depth, int openings) {
        double hashes = 1;
        for (int j = 1; j <= depth; j++) {
            double nodes = Math.scalb(1.0, j);
            hashes -= nodes * Math.expm1(openings * Math.log1p(-1 / nodes));
        }
        return hashes;
    }

    /** Adds up trees. */
    private static final class Sum implements TreeSink {
        private double hashes;

        @Override
        public void tree(double leaves, int openings, double leafBits, SizePartKind opened) {
            hashes += VerifierWork.hashes(Log2.ceil(leaves), openings);
        }
    }
}
