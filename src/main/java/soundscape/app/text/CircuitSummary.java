package soundscape.app.text;

import java.util.List;
import java.util.stream.IntStream;
import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;

/**
 * One circuit of a layer in figures.
 * @param level its level in the regime looked at
 * @param complete whether the level is more than an upper bound
 * @param size its proof by the size looked at, as far as that is known
 * @param weakest whether no circuit of the zkVM is weaker by the figures looked at
 */
public record CircuitSummary(int index, String name, int level, boolean complete, String size, boolean weakest) {
    /** Summarises the circuits of a layer; returns one summary a circuit, in order. */
    public static List<CircuitSummary> of(Snapshot snapshot, LayerSummary layer) {
        return IntStream.range(layer.first(), layer.first() + layer.circuits())
                .mapToObj(index -> of(snapshot, index, layer.holdsDown() && layer.weakest() == index))
                .toList();
    }

    private static CircuitSummary of(Snapshot snapshot, int index, boolean weakest) {
        CircuitEstimate estimate = snapshot.estimate().circuits().get(index);
        Exploration exploration = snapshot.exploration();
        RegimeEstimate terms = Snapshot.terms(estimate, exploration.regimes());
        return new CircuitSummary(
                index,
                estimate.name(),
                terms.level(),
                estimate.complete(),
                FigureText.size(
                        estimate.size().totals(),
                        exploration.size().known(estimate.size().real()),
                        exploration.size()),
                weakest);
    }
}
