package soundscape.report.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.estimator.result.Headline;
import soundscape.report.document.Bound;
import soundscape.report.markup.Block;
import soundscape.report.markup.LatexText;
import soundscape.report.markup.Line;

/** The skeleton of the soundness argument with its numbers put in. */
final class SoundnessSketch {
    private final Recursion recursion;
    private final Composition composition;

    SoundnessSketch(Recursion recursion) {
        this.recursion = recursion;
        this.composition = Composition.of(recursion.estimate(), recursion.proofs());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, "Sketch of soundness"));
        blocks.add(new Block.Heading(3, "Model"));
        blocks.add(new Block.Paragraph(
                "Each circuit is an interactive oracle proof. Its error ε is that of round-by-round soundness: "
                        + "the chance that one message of the verifier turns a state that must be refused into one that may be accepted, at most "
                        + "2^−b for the least term's b bits. Compiled with Merkle trees and Fiat–Shamir (BCS, eprint 2016/116), "
                        + "this bounds the non-interactive proof in the random oracle model against classical adversaries: every query to "
                        + "the oracle has this chance once. Only proven proximity gaps are used, no conjecture."));
        blocks.add(new Block.Heading(3, "Round by round"));
        blocks.add(ErrorsTable.of(recursion, composition));
        blocks.add(new Block.Heading(3, "From the final proof to the first"));
        blocks.add(new Block.Items(steps(), true));
        blocks.add(new Block.Heading(3, "The whole"));
        blocks.add(new Block.Formula(
                "ε ≤ Σ_C m_C · ε_C\nΣ_C m_C · ε_C = " + PowerText.plain(composition.total()) + proviso(),
                "\\varepsilon \\leq \\sum_C m_C\\,\\varepsilon_C \\\\\n\\sum_C m_C\\,\\varepsilon_C = "
                        + PowerText.latex(composition.total()) + "\\text{" + LatexText.escaped(proviso()) + "}"));
        blocks.add(new Block.Paragraph(result()));
        return blocks;
    }

    /** Whether the sum may well be larger than what it comes to here. */
    private boolean bounded() {
        return !recursion.proofs().complete() || !recursion.estimate().missing().isEmpty();
    }

    /** On what condition the sum is no larger. */
    private String proviso() {
        return (recursion.proofs().complete() ? "" : ", each unknown m taken as 1")
                + (recursion.estimate().missing().isEmpty() ? "" : ", without what is missing");
    }

    private List<Line> steps() {
        List<Line> steps = new ArrayList<>();
        int last = recursion.layers().size() - 1;
        steps.add(Line.of("The verifier accepts a proof of " + recursion.layerName(last)
                + ". Unless that proof is forged, its circuit's relation holds for the public values."));
        for (int layer = last; layer >= 0; layer--) {
            verified(layer).ifPresent(steps::add);
        }
        steps.add(Line.of(
                "So every proof that verifies no other passes, and unless one is forged, the computation was done as"
                        + " claimed: the first proofs add up to one by what their verifiers enforce."));
        steps.add(Line.of("A witness has to be extracted from every proof to speak of the proofs inside it: ")
                .argument("that each circuit's protocol is knowledge sound with the same error"));
        steps.add(Line.of(
                "Hence the whole fails only if some circuit's proof is forged. The union bound sums over all m proofs "
                        + "of every circuit C."));
        return steps;
    }

    /** What a layer's proofs say of those that they verify. */
    private Optional<Line> verified(int layer) {
        List<Integer> layers = recursion.layerOfCircuit();
        List<Integer> circuits = IntStream.range(0, recursion.circuits())
                .filter(i -> layers.get(i) == layer && !recursion.topology().isFirst(i))
                .boxed()
                .toList();
        if (circuits.isEmpty()) {
            return Optional.empty();
        }
        String children = circuits.stream()
                .flatMap(i -> recursion.topology().children(i).stream())
                .map(layers::get)
                .distinct()
                .sorted()
                .map(child -> child == layer ? "its own kind" : recursion.layerName(child))
                .collect(Collectors.joining(" and "));
        Line line = Line.of("Unless a proof of " + recursion.layerName(layer) + " is forged, each proof of " + children
                + " that it verifies passes that verifier. ");
        List<String> enforced = circuits.stream()
                .flatMap(i -> recursion.role(i).enforces().stream())
                .distinct()
                .toList();
        boolean all =
                circuits.stream().allMatch(i -> recursion.role(i).enforces().isPresent());
        return Optional.of(
                all
                        ? line.text(String.join(" ", enforced))
                        : line.gap("why its public values and verification key are the right ones"));
    }

    private Line result() {
        Headline headline = recursion.estimate().headline();
        Line line = Line.of("The whole: ")
                .strong((bounded() ? "at most " : "") + PowerText.bits(composition.total()) + " bits")
                .text(", a model that no milestone asks for. The milestones' figure is the weakest circuit's alone: ")
                .strong(Bound.level(recursion.estimate().missing(), headline.bits()))
                .text(".");
        if (!recursion.proofs().complete()) {
            line = line.text(
                            " Where m is not known it is taken as 1, the least it can be; each doubling of the proofs of "
                                    + "the circuit that counts most costs one bit. ")
                    .gap("how often each circuit is proved at most");
        }
        if (recursion.proofs().tree().filter(tree -> tree.mixes().size() > 1).isPresent()) {
            line = line.text(" The first circuits share their proofs; the mix with the largest sum counts.");
        }
        return recursion.estimate().missing().isEmpty()
                ? line
                : line.text(" Not reckoned with, since it is not known: "
                        + String.join(", ", recursion.estimate().missing()) + ".");
    }
}
