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
final class JaggedBaseFold {
    private static final int DIGEST_WORDS = 8;

    static final Layout SP1 = Layout.of(
                    new Prover(
                            "sp1",
                            "sp1 f66b4bf (Jagged over BaseFold)",
                            "by construction; no measured size is known, and what is sent beside the openings is not counted",
                            false),
                    ProofShape.BY_FRI,
                    JaggedBaseFold::tell)
            .within(Abilities.over(BaseField.KOALA_BEAR, 4).folding(2))
            .with(COLUMNS, shape -> (double) shape.opening().columns())
            .with(TREES, 2)
            .with(OTHER_BYTES, 0)
            .with(SHARING, 0)
            .with(DIGEST_BYTES, shape -> DIGEST_WORDS * (shape.base() / Byte.SIZE));

    private JaggedBaseFold() {}

    private static void tell(ProofShape shape, LayoutSink sink) {
        FriParts.columns(shape, sink, "dense columns", shape.value(COLUMNS), 0);
        FriParts.folds(shape, sink, 0, leaves -> 0);
        sink.bits(SizePartKind.OTHER, Byte.SIZE * shape.value(OTHER_BYTES));
    }
}
