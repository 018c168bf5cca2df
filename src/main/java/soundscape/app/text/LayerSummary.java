package soundscape.app.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.config.CircuitEntry;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Layers;
import soundscape.explore.plan.TraceLength;

/**
 * One layer of the recursion in figures.
 * @param name the circuit's name, or the group's
 * @param first index of its first circuit
 * @param weakest index of its weakest circuit
 * @param level the weakest circuit's level in the regime looked at
 * @param complete whether the level is more than an upper bound
 * @param size the largest proof among its circuits by the size looked at, as far as that is known of each of them; said to be
 *     so where there are several
 * @param log2Trace log2 of the longest trace
 * @param holdsDown whether the weakest circuit by the figures looked at is in it
 * @param isFinal whether it makes the final proof
 */
public record LayerSummary(
        String name,
        int circuits,
        int first,
        int weakest,
        int level,
        boolean complete,
        String size,
        double log2Trace,
        boolean holdsDown,
        boolean isFinal) {
    /** Summarises all layers; returns one summary a layer, first layer first. */
    public static List<LayerSummary> of(Snapshot snapshot) {
        Exploration exploration = snapshot.exploration();
        int weakestOfAll = snapshot.weakestShown();
        List<LayerSummary> summaries = new ArrayList<>();
        int first = 0;
        for (List<CircuitEntry> layer : Layers.of(exploration.now())) {
            int end = first + layer.size();
            List<ProofSize> sizes = snapshot.estimate().circuits().subList(first, end).stream()
                    .map(CircuitEstimate::size)
                    .toList();
            SizeChoice sized = exploration.size().knownOf(sizes);
            ProofSize largest =
                    sizes.stream().max(Comparator.comparingDouble(sized::of)).orElseThrow();
            int weakest = first;
            double trace = 0;
            for (int i = first; i < end; i++) {
                weakest = total(snapshot, i) < total(snapshot, weakest) ? i : weakest;
                trace = Math.max(
                        trace,
                        TraceLength.log2(exploration.now().entries().get(i).circuit()));
            }
            summaries.add(new LayerSummary(
                    Layers.nameOf(layer),
                    layer.size(),
                    first,
                    weakest,
                    (int) Math.floor(total(snapshot, weakest)),
                    snapshot.estimate().circuits().get(weakest).complete(),
                    (layer.size() > 1 ? "max " : "") + FigureText.size(largest.totals(), sized, exploration.size()),
                    trace,
                    weakestOfAll >= first && weakestOfAll < end,
                    end == snapshot.estimate().circuits().size()
                            && !snapshot.estimate().incomplete().finalProof()));
            first = end;
        }
        return summaries;
    }

    private static double total(Snapshot snapshot, int circuit) {
        return Snapshot.terms(
                        snapshot.estimate().circuits().get(circuit),
                        snapshot.exploration().regimes())
                .total();
    }

    /** Whether the circuit of an index belongs to the layer. */
    public boolean holds(int circuit) {
        return circuit >= first && circuit < first + circuits;
    }
}
