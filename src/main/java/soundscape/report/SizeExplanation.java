package soundscape.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.explanation.Quantity;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;

/** How large a part of a proof is, and why: what is counted, and the values put in. */
public record SizeExplanation(String formula, List<Quantity> values) {
    private static final Set<SizePartKind> OF_ALL_TREES =
            EnumSet.of(SizePartKind.PATHS, SizePartKind.ROOTS, SizePartKind.TOPS);

    /** Copies the list. */
    public SizeExplanation {
        values = List.copyOf(values);
    }

    /** Explains a part of a circuit's proof; returns formula and values. */
    public static SizeExplanation of(Circuit circuit, SizePartKind kind) {
        List<Quantity> values = new ArrayList<>();
        String formula =
                switch (kind) {
                    case ROOTS -> "one hash a tree";
                    case TOPS -> "Σ over trees: digests of the level that is sent × hash";
                    case LENGTHS -> "lists × bits of a length";
                    case OTHER -> "as a proof that was measured has it";
                    case PATHS -> "Σ over trees: openings × depth × hash; expected: each shared node once";
                    case LEAVES, FOLD_VALUES -> "Σ over trees: openings × values a leaf × bits a value";
                    case LAST_POLYNOMIAL -> "coefficients × bits of a field element";
                    case SUMCHECK -> "rounds × values a round × bits of a field element";
                    case OUT_OF_DOMAIN -> "samples × bits of a field element";
                    case NONCES -> "one base field element a place of grinding";
                    case PREAMBLE -> "lengths, presence bits and public values";
                    case GKR, EVALUATIONS -> "claimed values × bits of a field element";
                };
        values.add(new Quantity(
                "hash", "bits of a hash", String.valueOf(circuit.header().hashBits())));
        values.add(new Quantity(
                "|F|", "bits of a field element", decimal(circuit.field().elementBits())));
        circuit.shape()
                .ifPresentOrElse(
                        shape -> OpenedTrees.of(shape)
                                .forEach(opened -> tree(
                                        opened.of() + (opened.count() > 1 ? " ×" + opened.count() : "") + ": ",
                                        opened.tree(),
                                        kind,
                                        values)),
                        () -> circuit.proof().trees(tree -> tree("", tree, kind, values)));
        return new SizeExplanation(formula, values);
    }

    private static void tree(String of, Tree tree, SizePartKind kind, List<Quantity> values) {
        if (OF_ALL_TREES.contains(kind) || kind == tree.part()) {
            values.add(new Quantity(
                    "tree " + (values.size() - 1),
                    of + "leaves of " + decimal(tree.leafBits()) + " bits each",
                    tree.openings() + " openings among 2^" + decimal(Log2.of(tree.leaves()))));
        }
    }

    private static String decimal(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
