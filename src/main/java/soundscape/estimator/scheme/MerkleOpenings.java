package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/**
 * The openings of Merkle trees in one proof.
 *
 * @param hashBits bits of a digest
 */
record MerkleOpenings(int hashBits) {
    /**
     * Adds the root and the openings of a tree.
     *
     * @param size the proof's size so far
     * @param leaves how many leaves the tree has
     * @param openings how many of them are opened
     * @param leafBits bits of a leaf
     * @param opened what the opened leaves are to the proof
     */
    void add(ProofSize.Builder size, double leaves, int openings, double leafBits, SizePartKind opened) {
        int depth = Log2.ceil(leaves);
        double worstPath = openings * (Math.min(leafBits, hashBits) + (depth - 1.0) * hashBits);
        double expectedPath = hashBits * SharedPaths.table(openings)[depth];
        size.add(SizePartKind.ROOTS, hashBits);
        size.add(opened, openings * leafBits);
        size.add(SizePartKind.PATHS, worstPath, expectedPath);
    }
}
