package soundscape.explore.work;

import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.estimator.size.Tree;

/**
 * What dominates a verifier: a model, never part of a verdict.
 * @param hashes of the Merkle paths and their leaves, see {@link Tree#hashesToVerify}
 * @param elements base field elements that are opened: each is absorbed by a hash and weighed by a challenge
 */
public record VerifierWork(double hashes, double elements) {
    /** No work at all. */
    public static final VerifierWork NONE = new VerifierWork(0, 0);

    /** The work of verifying one proof of a circuit. */
    public static VerifierWork of(Circuit circuit) {
        double[] sums = new double[2];
        Proof proof = circuit.proof();
        double element = proof.elementBits();
        proof.trees(tree -> {
            sums[0] += tree.hashesToVerify();
            sums[1] += tree.openedBits() / element;
        });
        return new VerifierWork(sums[0], sums[1]);
    }

    /** Both. */
    public VerifierWork plus(VerifierWork other) {
        return new VerifierWork(hashes + other.hashes, elements + other.elements);
    }

    /** So many times this. */
    public VerifierWork times(double factor) {
        return new VerifierWork(hashes * factor, elements * factor);
    }
}
