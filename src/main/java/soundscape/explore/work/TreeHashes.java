package soundscape.explore.work;

import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.TreeSink;

/** Hashes that a prover makes for the trees of one proof: n leaves and n − 1 compressions each. */
final class TreeHashes implements TreeSink {
    private double hashes;

    private TreeHashes() {}

    static double of(Circuit circuit) {
        TreeHashes sum = new TreeHashes();
        circuit.trees(sum);
        return sum.hashes;
    }

    @Override
    public void tree(double leaves, int openings, double leafBits, SizePartKind opened) {
        hashes += 2 * leaves - 1;
    }
}
