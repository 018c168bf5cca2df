package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.AIR_VALUES;
import static soundscape.estimator.layout.LayoutKey.ARITY;
import static soundscape.estimator.layout.LayoutKey.CUSTOM_COMMITS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.FIXED_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.KEPT_LEVEL;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.STAGES;
import static soundscape.estimator.layout.LayoutKey.WITNESS_COLUMNS;

import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/**
 * The PIL provers: a tree for the constants, each stage, the quotient and each custom commitment, whole paths down from a
 * kept level, and a last polynomial sent as its values.
 */
final class Pil2 implements Law {
    private static final Abilities OVER_GOLDILOCKS =
            Abilities.over(BaseField.GOLDILOCKS, 3).foldingByPowers();

    static final Layout PIL2 = layout(
                    new Prover(
                            "pil2-proofman",
                            "pil2-proofman 588080a (getProofSize, proof2pointer)",
                            "equals 88 of 88 published sizes",
                            true),
                    1)
            .within(OVER_GOLDILOCKS.arities(2, 3, 4))
            .with(ARITY, 4)
            .with(KEPT_LEVEL, 2)
            .with(CUSTOM_COMMITS, 0)
            .with(STAGES, 2);

    static final Layout PIL_STARK = layout(
                    new Prover("pil-stark", "pil-stark 0.0.58 (npm)", "equals 11 of 11 proofs made with it", true), 0)
            .within(OVER_GOLDILOCKS)
            .with(ARITY, 2)
            .with(KEPT_LEVEL, 0)
            .with(CUSTOM_COMMITS, 0)
            .with(STAGES, 3);

    private final int nonces;

    private Pil2(int nonces) {
        this.nonces = nonces;
    }

    private static Layout layout(Prover prover, int nonces) {
        return Layout.of(prover, new Pil2(nonces))
                .guessing(WITNESS_COLUMNS)
                .with(FIXED_COLUMNS, 0)
                .deriving(EVALUATIONS)
                .with(AIR_VALUES, 0)
                .with(SHARING, 0)
                .deriving(DIGEST_BYTES)
                .keepingTops();
    }

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == EVALUATIONS ? shape.opening().columns() : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int kept = shape.whole(KEPT_LEVEL);
        int stages = shape.whole(STAGES);
        int custom = shape.whole(CUSTOM_COMMITS);
        int folds = fri.foldingFactors().size();
        sink.bits(SizePartKind.ROOTS, (stages + 1 + folds) * shape.digest());
        if (kept > 0) {
            int trees = stages + 2 + custom + folds;
            sink.bits(SizePartKind.TOPS, trees * shape.form().nodesAt(kept) * shape.digest());
        }
        int pieces = Math.max(0, shape.maxDegree() - 1);
        double base = shape.base();
        FriParts.rows(shape, sink, "fixed columns", 1, shape.value(FIXED_COLUMNS) * base, kept);
        FriParts.rows(shape, sink, "stage 1", 1, shape.value(WITNESS_COLUMNS) * base, kept);
        FriParts.rows(shape, sink, "later stages", stages - 1, 0, kept);
        if (custom > 0) {
            FriParts.rows(shape, sink, "custom commitments", custom, 0, kept);
        }
        FriParts.rows(shape, sink, "quotient", 1, (double) shape.field().degree() * pieces * base, kept);
        FriParts.folds(shape, sink, 0, kept);
        sink.bits(SizePartKind.EVALUATIONS, shape.value(EVALUATIONS) * shape.extension());
        sink.bits(SizePartKind.PREAMBLE, shape.value(AIR_VALUES) * shape.extension());
        sink.bits(SizePartKind.LAST_POLYNOMIAL, fri.earlyStopSize() * shape.extension());
        sink.bits(SizePartKind.NONCES, nonces * shape.base());
    }
}
