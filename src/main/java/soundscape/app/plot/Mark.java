package soundscape.app.plot;

import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/**
 * A configuration marked on the plot: why, its name there, and the figures of what is looked at.
 * @param least where traces follow, the figures if the opened ones were as empty as the file allows, where those differ
 */
public record Mark(Kind kind, String name, Zkvm zkvm, Metrics figures, Optional<Metrics> least) {
    /** Why a configuration is marked. */
    public enum Kind {
        NOW,
        OPENED,
        /** As it stood before its file was read again last. */
        BEFORE,
        PIN
    }
}
