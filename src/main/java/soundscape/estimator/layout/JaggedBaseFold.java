package soundscape.estimator.layout;

import static soundscape.estimator.layout.LayoutKey.COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.OTHER_BYTES;
import static soundscape.estimator.layout.LayoutKey.SHARING;
import static soundscape.estimator.layout.LayoutKey.TREES;

import soundscape.estimator.field.BaseField;
import soundscape.estimator.result.Prover;
import soundscape.estimator.result.SizePartKind;

/** SP1's jagged trace under BaseFold: whole paths down from the roots, both values of a fold; the openings alone. */
final class JaggedBaseFold implements Law {
    private static final int DIGEST_WORDS = 8;

    static final Layout SP1 = Layout.of(
                    new Prover(
                            "sp1",
                            "sp1 f66b4bf (Jagged over BaseFold)",
                            "by construction; no measured size is known, and what is sent beside the openings is not counted",
                            false),
                    new JaggedBaseFold())
            .within(Abilities.over(BaseField.KOALA_BEAR, 4).folding(2))
            .deriving(COLUMNS)
            .with(TREES, 2)
            .with(OTHER_BYTES, 0)
            .with(SHARING, 0)
            .deriving(DIGEST_BYTES);

    private JaggedBaseFold() {}

    @Override
    public double derived(LayoutKey key, ProofShape shape) {
        return key == DIGEST_BYTES ? DIGEST_WORDS * (shape.base() / Byte.SIZE) : Law.super.derived(key, shape);
    }

    @Override
    public void tell(ProofShape shape, LayoutSink sink) {
        FriParts.columns(shape, sink, "dense columns", shape.value(COLUMNS), 0);
        FriParts.folds(shape, sink, 0, 0);
        sink.bits(SizePartKind.OTHER, Byte.SIZE * shape.value(OTHER_BYTES));
    }
}
