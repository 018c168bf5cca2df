package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.OTHER_BYTES;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/** Ziren's jagged trace under WHIR: whole paths, every list with eight bytes that say how long it is. */
final class JaggedWhir implements Law {
    private static final int DIGEST_WORDS = 8;

    static final Layout ZIREN = Layout.of(
                    new Prover(
                            "ziren",
                            "Ziren 46e8c13 (census of a compressed proof of block 25907955)",
                            "openings equal the census to the byte; what is sent beside them is taken from it",
                            false),
                    new JaggedWhir())
            .within(Abilities.over(BaseField.KOALA_BEAR, 4))
            .deriving(COLUMNS)
            .with(TREES, 2)
            .guessing(OTHER_BYTES)
            .with(SHARING, 0)
            .deriving(DIGEST_BYTES);

    private static final double LENGTH_BITS = Long.SIZE;

    private JaggedWhir() {}

    @Override
    public boolean fits(Opening opening) {
        return opening instanceof Whir;
    }

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return switch (key) {
            case OTHER_BYTES -> 0;
            case DIGEST_BYTES -> DIGEST_WORDS * (shape.base() / Byte.SIZE);
            default -> Law.super.derived(key, shape);
        };
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        Rounds rounds = ((Whir) shape.opening()).rounds();
        for (int i = 0; i < rounds.count(); i++) {
            int folded = rounds.foldingFactors().get(i);
            double points = Log2.power(folded);
            double leaves = Log2.power(rounds.logDegreeAt(i) + rounds.logInvRateAt(i) - folded);
            boolean first = i == 0;
            int trees = first ? shape.whole(TREES) : 1;
            double matrices = first ? shape.value(COLUMNS) : 1;
            double element = first ? shape.base() : shape.extension();
            int queries = rounds.queries().get(i);
            sink.trees(
                    first ? "dense columns" : "round " + i,
                    trees,
                    leaves,
                    queries,
                    matrices * points * element / trees,
                    first ? SizePartKind.LEAVES : SizePartKind.FOLD_VALUES,
                    0);
            // A length a matrix, one for the matrices, one for the path; one for the round.
            sink.bits(SizePartKind.LENGTHS, LENGTH_BITS * (queries * (matrices + 2.0 * trees) + 1));
        }
        sink.bits(SizePartKind.OTHER, Byte.SIZE * shape.value(OTHER_BYTES));
    }
}
