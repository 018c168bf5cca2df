package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.CAP_HEIGHT;
import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.ELEMENT_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import java.util.Map;
import java.util.Set;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;

/**
 * Plonky3's uni-stark over two-adic FRI, which wrote elements of varying length and whole paths at first, then paths up to
 * their common ancestor, then elements of four bytes and frontiers.
 */
final class Plonky3 implements Law {
    /** Bytes of a 31-bit element that is written in groups of seven bits: one in 16 or so needs only four. */
    private static final double VARINT_BYTES = 4.87;

    private static final Abilities ABILITIES = Abilities.over(Map.of(
                    BaseField.BABY_BEAR, Set.of(4, 5),
                    BaseField.KOALA_BEAR, Set.of(2, 4, 8),
                    BaseField.GOLDILOCKS, Set.of(2, 5)))
            .foldingByPowers()
            .anyDigests();

    static final Layout SINCE_AUGUST_2026 = layout(
            new Prover(
                    "plonky3",
                    "Plonky3 3c902a9, as written since 20 August 2026",
                    "by construction; no measured size is known",
                    false),
            new Plonky3(false),
            2);

    static final Layout UNTIL_AUGUST_2026 = layout(
            new Prover(
                    "plonky3-until-2026-08",
                    "Plonky3 a3bc9ba, as written from 8 July to 20 August 2026",
                    "3 % low of 2 measured sizes",
                    false),
            new Plonky3(true),
            1);

    static final Layout UNTIL_JULY_2026 = layout(
            new Prover(
                    "plonky3-until-2026-07",
                    "Plonky3 a3bc9ba, as written until 8 July 2026",
                    "0.1 to 0.9 % low of 2 measured sizes",
                    false),
            new Plonky3(true),
            0);

    /** Whether elements are written in groups of seven bits. */
    private final boolean grouped;

    private Plonky3(boolean grouped) {
        this.grouped = grouped;
    }

    private static Layout layout(Prover prover, Plonky3 law, int sharing) {
        return Layout.of(prover, law)
                .within(ABILITIES)
                .guessing(COLUMNS)
                .deriving(QUOTIENT_COLUMNS)
                .with(TREES, 2)
                .with(CAP_HEIGHT, 0)
                .deriving(EVALUATIONS)
                .with(SHARING, sharing)
                .deriving(ELEMENT_BYTES)
                .deriving(DIGEST_BYTES);
    }

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return switch (key) {
            case QUOTIENT_COLUMNS -> shape.field().degree() * Math.max(1.0, shape.maxDegree() - 1.0);
            case EVALUATIONS -> 2 * shape.value(COLUMNS) + shape.value(QUOTIENT_COLUMNS);
            case ELEMENT_BYTES -> elementBytes(shape);
            case DIGEST_BYTES -> digestBytes(shape);
            default -> Law.super.derived(key, shape);
        };
    }

    private double elementBytes(ProofShape shape) {
        if (grouped) {
            return VARINT_BYTES;
        }
        return shape.field().base().elementBits() > Integer.SIZE ? Long.BYTES : Integer.BYTES;
    }

    /** A digest is so many field elements as fit into its bits. */
    private static double digestBytes(ProofShape shape) {
        int elements = shape.hashBits() / shape.field().base().elementBits();
        return Math.max(1, elements) * shape.value(ELEMENT_BYTES);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        int cap = shape.whole(CAP_HEIGHT);
        int trees = shape.whole(TREES) + shape.fri().foldingFactors().size();
        sink.bits(SizePartKind.ROOTS, trees * shape.form().nodesAt(cap) * shape.digest());
        double columns = shape.value(COLUMNS) + shape.value(QUOTIENT_COLUMNS);
        FriParts.columns(shape, sink, "columns and quotient", columns, cap);
        // A verifier knows one value of each leaf: what it folded to before.
        FriParts.folds(shape, sink, -shape.extension(), cap);
        FriParts.values(shape, sink);
        sink.bits(SizePartKind.NONCES, shape.base());
    }
}
