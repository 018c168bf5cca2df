package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/**
 * Counts the openings of Merkle trees towards a proof's size.
 *
 * @param hashBits bits of a digest
 * @param size the proof's size so far
 */
record MerkleOpenings(double hashBits, ProofSize.Builder size) implements TreeSink {
    @Override
    public void tree(double leaves, int openings, double leafBits, SizePartKind opened) {
        int depth = Log2.ceil(leaves);
        double count = Whole.of(openings);
        double leafSibling = leafBits < hashBits ? leafBits : hashBits;
        double worstPath = count * (leafSibling + (Whole.of(depth) - 1) * hashBits);
        double expectedPath = hashBits * SharedPaths.table(openings)[depth];
        size.add(SizePartKind.ROOTS, hashBits);
        size.add(opened, count * leafBits);
        size.add(SizePartKind.PATHS, worstPath, expectedPath);
    }
}
