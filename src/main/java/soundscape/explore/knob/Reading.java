package soundscape.explore.knob;

import java.util.Optional;

/**
 * What a knob stands at.
 *
 * @param value the value
 * @param fixedBecause why it cannot be turned; empty where it can
 */
public record Reading(double value, Optional<String> fixedBecause) {
    /** A reading of a knob that can be turned. */
    static Reading of(double value) {
        return new Reading(value, Optional.empty());
    }
}
