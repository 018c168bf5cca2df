package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.CAP_HEIGHT;
import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/** plonky2: whole paths down from caps; the caps of the first tree, the constants', lie in the verifier's key. */
final class Plonky2 implements Law {
    /** The permutation's columns, one a challenge, are opened in the next row, too. */
    private static final int NEXT_ROW = 2;

    static final Layout PLONKY2 = Layout.of(
                    new Prover(
                            "plonky2",
                            "the recursion configuration, measured by csp-benchmarks in November 2025",
                            "equals 2 of 2 measured sizes",
                            true),
                    new Plonky2())
            .within(Abilities.over(BaseField.GOLDILOCKS, 2).foldingByPowers().digests(25, 32))
            .deriving(COLUMNS)
            .with(TREES, 4)
            .with(CAP_HEIGHT, 4)
            .deriving(EVALUATIONS)
            .with(SHARING, 0)
            .deriving(DIGEST_BYTES);

    private Plonky2() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == EVALUATIONS ? shape.value(COLUMNS) + NEXT_ROW : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int cap = shape.whole(CAP_HEIGHT);
        int trees = shape.whole(TREES);
        double commitment = shape.form().nodesAt(cap) * shape.digest();
        sink.bits(SizePartKind.ROOTS, (trees - 1 + fri.foldingFactors().size()) * commitment);
        FriParts.columns(shape, sink, "columns", shape.value(COLUMNS), cap);
        FriParts.folds(shape, sink, 0, cap);
        double paths = (double) fri.queries() * (trees + fri.foldingFactors().size());
        sink.bits(SizePartKind.LENGTHS, Byte.SIZE * paths);
        FriParts.values(shape, sink);
        sink.bits(SizePartKind.NONCES, shape.base());
    }
}
