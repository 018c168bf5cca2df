package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.REPEATED;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TRACE_QUERIES;

import java.util.List;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/**
 * genstark: each query opens a row of the trace and the next; each fold's tree is opened twice, at positions drawn anew; no
 * digest is sent twice, and the last polynomial as its values.
 */
final class Genstark implements Law {
    static final Layout GENSTARK = Layout.of(
                    new Prover(
                            "genstark",
                            "genstark 0.7.6 (npm)",
                            "within 1.2 % of the means of 8 times 5 proofs made with it",
                            false),
                    new Genstark())
            .within(Abilities.over(BaseField.GOLDILOCKS, 1).folding(4))
            .deriving(COLUMNS)
            .deriving(TRACE_QUERIES)
            .with(SHARING, 2)
            .with(REPEATED, 1)
            .deriving(DIGEST_BYTES)
            .byRemainders();

    /** Lengths that are there once, and those of each multiproof. */
    private static final int FRAME_BYTES = 12;

    private static final int PROOF_BYTES = 3;

    private Genstark() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == TRACE_QUERIES ? shape.fri().queries() : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        List<Integer> factors = fri.foldingFactors();
        sink.bits(SizePartKind.ROOTS, (2 + factors.size()) * shape.digest());
        trace(shape, sink);
        double leaves = fri.domainSize();
        int openings = draws(shape.whole(TRACE_QUERIES), leaves);
        for (int i = 0; i < factors.size(); i++) {
            int factor = factors.get(i);
            leaves = Math.floor(leaves / factor);
            fold(shape, sink, "fold " + (i + 1) + ", as combined", leaves, factor, openings);
            openings = draws(fri.queries(), leaves);
            fold(shape, sink, "fold " + (i + 1) + ", to fold", leaves, factor, openings);
            if (i == factors.size() - 1) {
                fold(shape, sink, "last polynomial", Math.max(1, Math.floor(leaves / factor)), factor, openings);
            }
        }
        int proofs = 1 + 2 * factors.size() + Math.min(1, factors.size());
        sink.bits(SizePartKind.LENGTHS, Byte.SIZE * (double) (FRAME_BYTES + PROOF_BYTES * proofs));
        sink.bits(SizePartKind.LAST_POLYNOMIAL, fri.earlyStopSize() * shape.extension());
    }

    /**
     * Two neighbouring rows: each has a path of its own within its coset; above, the two of them cost as many digests as
     * one, since half of all neighbours are siblings.
     */
    private static void trace(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int queries = draws(shape.whole(TRACE_QUERIES), fri.domainSize());
        int rows = Log2.ceil(fri.dimension());
        double rowBits = shape.value(COLUMNS) * shape.base() + Byte.SIZE;
        sink.trees("rows and the next", 1, fri.domainSize(), 2 * queries, rowBits, SizePartKind.LEAVES, rows);
        sink.trees("paths above them", 1, fri.dimension(), queries, 0, SizePartKind.LEAVES, 0);
    }

    /** How many draws meet as many places as are drawn, of which none is drawn twice. */
    private static int draws(int distinct, double places) {
        double most = Math.min(distinct, places - 1);
        return (int) Math.max(distinct, Math.round(Math.log1p(-most / places) / Math.log1p(-1 / places)));
    }

    /** A length stands beside each leaf. */
    private static void fold(ProofShape shape, LayoutSink sink, String of, double leaves, int factor, int openings) {
        double leafBits = Whole.of(factor) * shape.extension() + Byte.SIZE;
        sink.trees(of, 1, leaves, openings, leafBits, SizePartKind.FOLD_VALUES, 0);
    }
}
