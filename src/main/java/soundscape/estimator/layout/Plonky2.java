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
final class Plonky2 {
    /** The permutation's columns, one a challenge, are opened in the next row, too. */
    private static final int NEXT_ROW = 2;

    static final Layout PLONKY2 = Layout.of(
                    new Prover(
                            "plonky2",
                            "the recursion configuration, measured by csp-benchmarks in November 2025",
                            "equals 2 of 2 measured sizes",
                            true),
                    ProofShape.BY_FRI,
                    Plonky2::tell)
            .within(Abilities.over(BaseField.GOLDILOCKS, 2).foldingByPowers().digests(25, 32))
            .with(COLUMNS, shape -> (double) shape.opening().columns())
            .with(TREES, 4)
            .with(CAP_HEIGHT, 4)
            .with(EVALUATIONS, shape -> shape.value(COLUMNS) + NEXT_ROW)
            .with(SHARING, 0)
            .with(DIGEST_BYTES, ProofShape::digestBytes);

    private Plonky2() {}

    private static void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int cap = shape.whole(CAP_HEIGHT);
        int trees = shape.whole(TREES);
        double commitment = shape.nodesAt(cap) * shape.digest();
        sink.bits(SizePartKind.ROOTS, (trees - 1 + fri.foldingFactors().size()) * commitment);
        FriParts.columns(shape, sink, "columns", shape.value(COLUMNS), cap);
        FriParts.folds(shape, sink, 0, leaves -> cap);
        double paths = (double) fri.queries() * (trees + fri.foldingFactors().size());
        sink.bits(SizePartKind.LENGTHS, Byte.SIZE * paths);
        FriParts.values(shape, sink);
        sink.bits(SizePartKind.NONCES, shape.base());
    }
}
