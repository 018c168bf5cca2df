package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.OUTPUTS;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/** RISC Zero's seal: a commitment is the lowest level of its tree that has no more nodes than there are queries. */
final class Risc0 implements Law {
    /** The quotient is split in as many polynomials over the extension. */
    private static final int PIECES = 4;

    private static final int USUAL_OUTPUTS = 32;

    static final Layout RISC0 = Layout.of(
                    new Prover("risc0", "risc0 3bbcd44 (seal format)", "equals 1 of 1 stated size", true), new Risc0())
            .within(Abilities.over(BaseField.BABY_BEAR, 4).folding(16))
            .deriving(COLUMNS)
            .deriving(QUOTIENT_COLUMNS)
            .with(TREES, 4)
            .guessing(EVALUATIONS)
            .guessing(OUTPUTS)
            .with(SHARING, 0)
            .deriving(DIGEST_BYTES)
            .keepingTops();

    private Risc0() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return switch (key) {
            case QUOTIENT_COLUMNS -> (double) PIECES * shape.field().degree();
            case EVALUATIONS -> 2 * shape.value(COLUMNS);
            case OUTPUTS -> USUAL_OUTPUTS;
            default -> Law.super.derived(key, shape);
        };
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int queries = fri.queries();
        int log = Log2.ceil(fri.domainSize());
        int trees = shape.whole(TREES);
        double columns = shape.value(COLUMNS) + shape.value(QUOTIENT_COLUMNS);
        double commitments = trees * Log2.power(top(log, queries));
        FriParts.columns(shape, sink, "columns and quotient", columns, top(log, queries));
        for (int i = 0, rest = log; i < fri.foldingFactors().size(); i++) {
            rest -= Log2.ceil((double) fri.foldingFactors().get(i));
            commitments += Log2.power(top(rest, queries));
        }
        sink.bits(SizePartKind.TOPS, commitments * shape.digest());
        FriParts.folds(shape, sink, 0, leaves -> top(Log2.ceil(leaves), queries));
        sink.bits(SizePartKind.PREAMBLE, (shape.value(OUTPUTS) + 1) * shape.base());
        sink.bits(
                SizePartKind.EVALUATIONS,
                (shape.value(EVALUATIONS) + shape.value(QUOTIENT_COLUMNS)) * shape.extension());
        FriParts.coefficients(shape, sink);
    }

    /** The largest i below the depth with 2^i ≤ queries. */
    private static int top(int depth, int queries) {
        return Math.max(0, Math.min(depth - 1, 31 - Integer.numberOfLeadingZeros(queries)));
    }
}
