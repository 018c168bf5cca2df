package soundscape.app.plot;

import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/** A configuration marked on the plot: why, its name there, and the figures of what is looked at. */
public record Mark(Kind kind, String name, Zkvm zkvm, Metrics figures) {
    /** Why a configuration is marked. */
    public enum Kind {
        NOW,
        OPENED,
        PIN
    }
}
