package soundscape.explore.change;

import java.util.List;
import java.util.Optional;
import soundscape.config.mix.KeyChange;

/**
 * One change, and what it did.
 * @param key what changed, such as {@code num_queries}
 * @param from its value before; empty where there is none to tell
 * @param to its value after
 * @param along how many further keys changed with it
 * @param circuits names of the circuits that it was made in
 * @param share its share in what all changes did
 * @param alone what this change alone comes to; empty where that is no configuration
 */
public record AttributedChange(
        String key, String from, String to, int along, List<String> circuits, Effect share, Optional<Figures> alone) {
    /** Copies the list. */
    public AttributedChange {
        circuits = List.copyOf(circuits);
    }

    static AttributedChange of(KeyChange change, List<String> circuits, Effect share, Optional<Figures> alone) {
        return new AttributedChange(
                change.key().toString(),
                change.from(),
                change.to(),
                change.keys().size() - 1,
                circuits,
                share,
                alone);
    }
}
