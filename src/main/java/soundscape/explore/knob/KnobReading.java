package soundscape.explore.knob;

import java.util.Optional;

/** What a knob stands at, and why it cannot be turned; empty where it can. */
public record KnobReading(double value, Optional<String> fixedBecause) {
    /** A reading of a knob that can be turned. */
    static KnobReading of(double value) {
        return new KnobReading(value, Optional.empty());
    }
}
