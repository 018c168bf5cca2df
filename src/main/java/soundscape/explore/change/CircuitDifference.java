package soundscape.explore.change;

import java.util.List;
import soundscape.config.mix.KeyChange;
import soundscape.explore.RegimeChoice;

/** A circuit that both configurations have and that is not the same in both; in its own best regime. */
public record CircuitDifference(String name, Attribution attribution) {
    static CircuitDifference of(MixedCircuit mixed, RegimeChoice regimes) {
        String name = mixed.name();
        List<KeyChange> changes = mixed.changes();
        return new CircuitDifference(
                name,
                Attribution.of(
                        changes.size(),
                        regimes,
                        made -> mixed.with(made).map(List::of),
                        (i, share, alone) -> AttributedChange.of(changes.get(i), List.of(name), share, alone)));
    }
}
