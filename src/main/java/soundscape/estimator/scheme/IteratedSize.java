package soundscape.estimator.scheme;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** The size of a WHIR or STIR opening, but for WHIR's sumcheck messages. */
final class IteratedSize {
    private IteratedSize() {}

    /** A tree an iteration: the trace's, of base elements, then those of the folded functions. */
    static void trees(Rounds rounds, long batchSize, Field field, TreeSink sink) {
        int[] logDegrees = rounds.logDegrees();
        int[] logInvRates = rounds.logInvRates();
        for (int i = 0; i < rounds.count(); i++) {
            int folded = rounds.foldingFactors().get(i);
            double coset = Log2.power(folded);
            double leafBits = i == 0 ? coset * batchSize * field.base().elementBits() : coset * field.elementBits();
            double leaves = Log2.power(logDegrees[i] + logInvRates[i] - folded);
            SizePartKind opened = i == 0 ? SizePartKind.LEAVES : SizePartKind.FOLD_VALUES;
            sink.tree(leaves, rounds.queries().get(i), leafBits, opened);
        }
    }

    static ProofSize.Builder of(Rounds rounds, long batchSize, Field field, int hashBits) {
        MerkleOpenings trees = new MerkleOpenings(hashBits);
        trees(rounds, batchSize, field, trees);
        ProofSize.Builder size = trees.size();
        double extensionBits = field.elementBits();
        for (int samples : rounds.oodSamples()) {
            size.add(SizePartKind.OUT_OF_DOMAIN, samples * extensionBits);
        }
        double lastDegree = Log2.power(rounds.logDegreeAt(rounds.count()));
        return size.add(SizePartKind.LAST_POLYNOMIAL, lastDegree * extensionBits);
    }
}
