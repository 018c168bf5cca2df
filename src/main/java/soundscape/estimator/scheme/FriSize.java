package soundscape.estimator.scheme;

import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** The size of a FRI opening: the trace's tree, a tree a folding round, and the last polynomial. */
final class FriSize {
    private FriSize() {}

    static ProofSize.Builder of(Fri fri, Field field, int hashBits) {
        MerkleOpenings trees = new MerkleOpenings(hashBits);
        ProofSize.Builder size = new ProofSize.Builder();
        double elementBits = field.elementBits();
        long leaves = (long) fri.domainSize();
        trees.add(size, (double) leaves, fri.queries(), fri.batching().size() * elementBits, SizePartKind.LEAVES);
        for (int factor : fri.foldingFactors()) {
            leaves /= factor;
            trees.add(size, (double) leaves, fri.queries(), factor * elementBits, SizePartKind.FOLD_VALUES);
        }
        return size.add(SizePartKind.LAST_POLYNOMIAL, fri.rate() * leaves * elementBits);
    }
}
