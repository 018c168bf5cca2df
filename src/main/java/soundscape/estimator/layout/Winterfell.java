package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.AUX_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.REPEATED;
import static soundscape.estimator.layout.LayoutKey.SHARING;

import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/** winterfell: a position that is drawn twice is sent once, and no digest twice; every list with its length. */
final class Winterfell implements Law {
    static final Layout WINTERFELL = Layout.of(
                    new Prover(
                            "winterfell",
                            "winterfell 2f78ee9; Miden VM 0.17.1, measured by csp-benchmarks",
                            "within 0.6 % of 3 measured sizes and 1.9 % of 10 proofs made with it",
                            false),
                    new Winterfell())
            .within(Abilities.over(BaseField.GOLDILOCKS, 1, 2, 3)
                    .folding(2, 4, 8, 16)
                    .digests(24, 32))
            .deriving(COLUMNS)
            .with(AUX_COLUMNS, 0)
            .deriving(QUOTIENT_COLUMNS)
            .with(SHARING, 2)
            .with(REPEATED, 1)
            .deriving(DIGEST_BYTES)
            .byRemainders();

    /** The context with the number of distinct queries. */
    private static final int CONTEXT_BYTES = 28;

    /** Lengths of the commitments, of the values out of the domain, of the folds and the last polynomial. */
    private static final int FRAME_BYTES = 2 + 4 + 1 + 3;

    /** Lengths of opened rows and of their paths. */
    private static final int LIST_BYTES = 6;

    private static final int FOLD_LIST_BYTES = 8;

    private static final int NONCE_BYTES = 8;

    private Winterfell() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == QUOTIENT_COLUMNS ? Math.max(1.0, shape.maxDegree() - 1.0) : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        double aux = shape.value(AUX_COLUMNS);
        int folds = fri.foldingFactors().size();
        int segments = aux > 0 ? 3 : 2;
        sink.bits(SizePartKind.PREAMBLE, (double) Byte.SIZE * CONTEXT_BYTES);
        sink.bits(SizePartKind.ROOTS, (segments + 1 + folds) * shape.digest());
        columns(shape, sink, "main columns", shape.value(COLUMNS) * shape.base());
        if (aux > 0) {
            columns(shape, sink, "auxiliary columns", aux * shape.extension());
        }
        columns(shape, sink, "quotient", shape.value(QUOTIENT_COLUMNS) * shape.extension());
        // Beside each opened leaf stands how many digests its path adds.
        FriParts.folds(shape, sink, Byte.SIZE, 0);
        double columns = shape.value(COLUMNS) + aux + shape.value(QUOTIENT_COLUMNS);
        sink.bits(SizePartKind.OUT_OF_DOMAIN, 2 * columns * shape.extension());
        FriParts.coefficients(shape, sink);
        // A depth a tree as well.
        int lengths = FRAME_BYTES + segments * (LIST_BYTES + 1) + folds * (FOLD_LIST_BYTES + 1);
        sink.bits(SizePartKind.LENGTHS, (double) Byte.SIZE * lengths);
        sink.bits(SizePartKind.NONCES, (double) Byte.SIZE * NONCE_BYTES);
    }

    private static void columns(ProofShape shape, LayoutSink sink, String of, double rowBits) {
        FriParts.rows(shape, sink, of, 1, rowBits + Byte.SIZE, 0);
    }
}
