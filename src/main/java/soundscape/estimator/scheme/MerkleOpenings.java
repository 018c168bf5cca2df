package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** Counts the openings of Merkle trees towards a proof's size. */
final class MerkleOpenings implements TreeSink {
    private final double hashBits;
    private double roots;
    private double leavesOpened;
    private double foldValues;
    private double worstPaths;
    private double expectedNodes;

    MerkleOpenings(int hashBits) {
        this.hashBits = hashBits;
    }

    @Override
    public void tree(double leaves, int openings, double leafBits, SizePartKind opened) {
        int depth = Log2.ceil(leaves);
        double count = Whole.of(openings);
        double leafSibling = leafBits < hashBits ? leafBits : hashBits;
        worstPaths += count * (leafSibling + (Whole.of(depth) - 1) * hashBits);
        expectedNodes += SharedPaths.table(openings)[depth];
        roots += hashBits;
        if (opened == SizePartKind.LEAVES) {
            leavesOpened += count * leafBits;
        } else {
            foldValues += count * leafBits;
        }
    }

    ProofSize.Builder size() {
        return new ProofSize.Builder()
                .add(SizePartKind.ROOTS, roots)
                .add(SizePartKind.LEAVES, leavesOpened)
                .add(SizePartKind.FOLD_VALUES, foldValues)
                .add(SizePartKind.PATHS, worstPaths, hashBits * expectedNodes);
    }
}
