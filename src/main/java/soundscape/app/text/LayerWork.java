package soundscape.app.text;

import java.util.List;
import soundscape.config.CircuitEntry;
import soundscape.estimator.size.Tree;
import soundscape.explore.work.ProverWork;

/** A layer's greatest work for one proof, by models: the verifier's Merkle path hashes, the prover's butterflies. */
public record LayerWork(double verifier, double prover) {
    /** Works it out. */
    public static LayerWork of(List<CircuitEntry> layer) {
        return new LayerWork(
                layer.stream()
                        .mapToDouble(entry -> entry.circuit().proof().overTrees(Tree::hashesToVerify))
                        .max()
                        .orElse(0),
                layer.stream()
                        .mapToDouble(entry -> ProverWork.of(entry.circuit()).total())
                        .max()
                        .orElse(0));
    }

    /** The work in a line, such as "≈ verify 3.5 k · prove 2.1 G". */
    public String text() {
        return "≈ verify " + FigureText.count(verifier) + " · prove " + FigureText.count(prover);
    }

    /** What the line means; a sentence or two. */
    public String help() {
        return "Models, never part of a verdict. Checking the openings of a proof takes about "
                + FigureText.count(verifier) + " hashes; making one takes about " + FigureText.count(prover)
                + " butterflies for low-degree extensions, with Merkle trees and grinding counted at "
                + FigureText.count(ProverWork.BUTTERFLIES_A_HASH) + " a hash.";
    }
}
