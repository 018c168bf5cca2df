package soundscape.app.text;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.explore.knob.LayerArrow;
import soundscape.explore.recursion.ProofCounts;

/**
 * What a whole recursion comes to, in words: none of it enters a level.
 * @param stated whether the file says which circuit verifies which
 * @param arrows which layer verifies which
 * @param union bits of the whole by the union bound
 * @param least bits of the weakest circuit
 * @param work the prover's work for a block, as opened = 1
 */
public record RecursionFigures(
        boolean stated, List<LayerArrow> arrows, ProofCounts counts, double union, double least, double work) {
    /** Copies the list. */
    public RecursionFigures {
        arrows = List.copyOf(arrows);
    }

    /** {@return where the arrows come from} */
    public String origin() {
        return stated ? "as stated" : "by the file's order";
    }

    /** {@return where the arrows come from; a sentence} */
    public String originHelp() {
        return stated
                ? "Which circuit verifies which is stated ([circuits.recursion]). Drag from the dot of a card to another to draw "
                        + "an arrow; V on a card lists what it verifies."
                : "Nothing states which circuit verifies which: each layer is taken to verify one proof of the layer before. "
                        + "Drawing an arrow (drag from the dot of a card to another; V on a card lists what it verifies) states it.";
    }

    /** {@return how deep the tree of proofs is} */
    public String depth() {
        return "depth " + (counts.known() ? "" : "≥ ") + counts.depth()
                + (isSplit() ? ", " + finals() + " left over" : "");
    }

    private boolean isSplit() {
        return counts.known() && counts.finals() > 1;
    }

    private String finals() {
        return FigureText.count((double) counts.finals());
    }

    /** {@return what that means; a sentence or two} */
    public String depthHelp() {
        return "How many proofs lie on one another from a first proof to the final one"
                + (counts.known()
                        ? "."
                        : ", if each first circuit is proved once: how many first proofs a block takes is not stated.")
                + (isSplit() ? " The last circuit is proved " + finals() + " times: nothing merges them." : "");
    }

    /** {@return the union bound beside the minimum} */
    public String bound() {
        return "union bound " + (counts.known() ? "" : "≤ ") + Decimals.down(union, 1) + ", least "
                + Decimals.down(least, 1) + " bits";
    }

    /** {@return what that means; a sentence or two} */
    public String boundHelp() {
        return "A model beside the level: the errors of all proofs of a block added up, Σ m·ε, against the weakest circuit alone, "
                + "which is the level."
                + (counts.known()
                        ? ""
                        : " Each first circuit is taken as proved once, so that this is an upper bound.");
    }

    /** {@return the block's work} */
    public String workText() {
        return String.format(Locale.ROOT, "block's work %.2f × opened", work);
    }

    /** {@return what that means; a sentence} */
    public String workHelp() {
        return "A model: the prover's work for all proofs of a block, Σ m·work, as a multiple of what it was as opened, so that "
                + "work moved from layer to layer is seen.";
    }

    /** {@return how many proofs of a layer's circuits a block takes, such as "m ≤ 102"; "m: 1?" where that is not known} */
    public String proofs(LayerSummary layer) {
        boolean shares = !stated && layer.first() > 0; // among its circuits what the layer before makes
        long most = counts.mixes().stream()
                .map(mix -> mix.subList(layer.first(), layer.first() + layer.circuits()))
                .mapToLong(mix -> shares
                        ? Collections.max(mix)
                        : mix.stream().mapToLong(Long::longValue).sum())
                .max()
                .orElse(0);
        return counts.known()
                ? "m ≤ " + FigureText.count((double) most)
                : "m: " + FigureText.count((double) most) + "?";
    }
}
