package soundscape.explore.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.CircuitMetrics;
import soundscape.explore.sweep.Metrics;

/**
 * What a circuit or a zkVM comes to.
 * @param metrics level, binding term and sizes
 * @param size the size that counts: the real one where it is known before and after, or the expected one
 */
public record Figures(Metrics metrics, SizeChoice size) {
    /** {@return the same in the units in which changes are told} */
    public Effect effect() {
        return Effect.of(metrics.bits(), metrics.sizes(), size);
    }

    /** How figures are made of the circuits that are looked at: of one in its own best regime, of several in a common one. */
    record Look(RegimeChoice regimes, SizeChoice size) {
        /** With the size that is known on both sides. */
        static Look at(RegimeChoice regimes, Metrics before, Metrics after) {
            boolean real = Stream.of(before, after)
                    .allMatch(each -> each.sizes().real().isPresent());
            return new Look(regimes, real ? SizeChoice.REAL : SizeChoice.EXPECTED);
        }

        /** Empty where there is no such regime, or not the size. */
        Optional<Figures> of(List<CircuitMetrics> circuits) {
            return Metrics.of(circuits, regimes)
                    .filter(metrics -> size.known(metrics.sizes().real()) == size)
                    .map(metrics -> new Figures(metrics, size));
        }
    }
}
