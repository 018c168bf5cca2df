package soundscape.estimator.scheme;

import soundscape.estimator.result.SizePartKind;

/**
 * Takes the Merkle trees of a proof as a scheme tells them, the first committed one first: what proof sizes, and the
 * hashes of a verifier, are counted from.
 */
@FunctionalInterface
public interface TreeSink {
    /**
     * Takes one tree.
     *
     * @param leaves how many leaves it has; not always a power of two
     * @param openings how many of them are opened
     * @param leafBits bits of a leaf
     * @param opened what the opened leaves are to the proof
     */
    void tree(double leaves, int openings, double leafBits, SizePartKind opened);
}
