package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.REPEATED;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Fri;

/**
 * stwo's circle FRI: distinct queries, no digest twice, every list with eight bytes that say how long it is; a leaf of a
 * fold's tree is a single value.
 */
final class Stwo implements Law {
    static final Layout STWO = Layout.of(
                    new Prover(
                            "stwo",
                            "the provably.fast board of 7 October 2026",
                            "8 to 10 % low of 2 measured sizes",
                            false),
                    new Stwo())
            .within(Abilities.over(BaseField.M31, 4).foldingByPowers())
            .deriving(COLUMNS)
            .with(QUOTIENT_COLUMNS, 8)
            .with(TREES, 2)
            .deriving(EVALUATIONS)
            .with(SHARING, 2)
            .with(REPEATED, 1)
            .deriving(DIGEST_BYTES);

    private Stwo() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == EVALUATIONS ? shape.value(COLUMNS) : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Fri fri = shape.fri();
        int trees = shape.whole(TREES);
        sink.bits(SizePartKind.ROOTS, (trees + fri.foldingFactors().size()) * shape.digest());
        FriParts.columns(shape, sink, "columns", shape.value(COLUMNS) + shape.value(QUOTIENT_COLUMNS), 0);
        double domain = fri.domainSize();
        for (int factor : fri.foldingFactors()) {
            double siblings = (factor - 1) * shape.extension();
            sink.trees("fold", 1, domain, fri.queries(), siblings, SizePartKind.FOLD_VALUES, 0);
            domain = Math.floor(domain / factor);
        }
        double lists = shape.value(EVALUATIONS) + trees + fri.foldingFactors().size();
        sink.bits(SizePartKind.LENGTHS, Long.SIZE * lists);
        FriParts.values(shape, sink);
        sink.bits(SizePartKind.NONCES, Long.SIZE);
    }
}
