package soundscape.app.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.OpenedTrees;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.layout.Spread;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.size.Tree;
import soundscape.report.SizeWords;

/** What a prover sends, in words: how much, how surely, by which law. */
public final class RealSizeText {
    private RealSizeText() {}

    /** {@return all that is known of the size of a circuit's real proof, on lines of their own; empty where none is} */
    public static Optional<String> of(CircuitEntry entry) {
        Optional<ProofShape> shape = entry.circuit().shape();
        return entry.estimate().size().real().flatMap(real -> shape.map(of -> lines(real, of)));
    }

    /** {@return the same of the final proof, or why nothing is known of it} */
    public static String ofFinal(Snapshot snapshot) {
        Zkvm zkvm = snapshot.exploration().now();
        CircuitEntry last = zkvm.entries().get(zkvm.finalIndex());
        return of(last).orElseGet(() -> "What the prover sends is not known: "
                + last.circuit()
                        .header()
                        .layout()
                        .map(stated -> stated.layout().name() + "'s layout, which is stated for " + last.name()
                                + ", writes no proofs of " + last.circuit().commitmentScheme())
                        .orElse("no layout is stated for " + last.name()
                                + "; [circuits.layout] with its prover would do"));
    }

    private static String lines(RealSize real, ProofShape shape) {
        List<String> lines = new ArrayList<>();
        lines.add(amount(real, Spread.of(shape)));
        lines.add(law(real) + ".");
        List<LayoutKey> assumed = shape.guesses().toList();
        if (!assumed.isEmpty()) {
            lines.add("Not stated, and assumed: "
                    + String.join(
                            ", ",
                            assumed.stream()
                                    .map(key -> key.label().toLowerCase(Locale.ROOT))
                                    .toList())
                    + ".");
        }
        List<String> doubts = shape.doubts();
        if (!doubts.isEmpty()) {
            lines.add("Not exact: " + String.join("; ", doubts) + ".");
        }
        return String.join("\n", lines);
    }

    /** {@return the sizes that 5 % of a circuit's proofs stay below and exceed, such as "100.26 to 102.27 KiB", if it depends on what is drawn} */
    public static Optional<String> spread(Circuit circuit) {
        return circuit.shape()
                .map(Spread::of)
                .filter(spread -> spread.deviation() > 0)
                .map(spread -> SizeWords.exactly(spread.low()).replace(" KiB", "") + " to "
                        + SizeWords.exactly(spread.high()));
    }

    /** {@return by which law a real size was found, and how well that was checked} */
    static String law(RealSize real) {
        return "Laid out as " + real.prover().source() + "; " + real.prover().checked();
    }

    private static String amount(RealSize real, Spread spread) {
        String bytes = SizeWords.bytes(real.bits()) + " (" + SizeWords.exactly(real.bits()) + ")";
        String whose = "Real size: what " + real.prover().name() + " sends, ";
        if (real.exact()) {
            return whose + "exactly " + bytes + ".";
        }
        return spread.deviation() > 0
                ? whose + "on average " + bytes + "; of all proofs, 5 % are below " + SizeWords.exactly(spread.low())
                        + " and 5 % above " + SizeWords.exactly(spread.high()) + "."
                : whose + "about " + bytes + ".";
    }

    /** {@return what is opened in trees that are alike, and where their paths end, on lines of their own} */
    public static String of(OpenedTrees trees) {
        Tree tree = trees.tree();
        return (trees.count() == 1 ? "A tree" : trees.count() + " trees")
                + String.format(
                        Locale.ROOT,
                        " over %s: 2^%.1f leaves, %d children a node, opened at %d places%s.%n",
                        trees.of(),
                        Math.log(tree.leaves()) / Math.log(2),
                        tree.form().arity(),
                        tree.openings(),
                        tree.form().once() ? ", each sent once" : "")
                + "Leaves of " + SizeWords.bytes(tree.leafBits()) + ": " + SizeWords.bytes(trees.leafBits())
                + " in all.\n"
                + "Paths of " + tree.pathLevels() + " levels"
                + (tree.cap() > 0 ? ", up to level " + tree.cap() + ", which is sent whole" : "")
                + (tree.form().paths().shared() ? ", their digests shared" : "")
                + ": " + SizeWords.bytes(trees.pathBits()) + " in all.";
    }
}
