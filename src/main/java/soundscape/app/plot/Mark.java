package soundscape.app.plot;

import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/**
 * A configuration marked on the plot.
 *
 * @param kind why it is marked
 * @param name what it is called there
 * @param zkvm the configuration
 * @param figures what is looked at comes to there
 */
public record Mark(Kind kind, String name, Zkvm zkvm, Metrics figures) {
    /** Why a configuration is marked. */
    public enum Kind {
        /** It is the one being worked on. */
        NOW,
        /** It is as it was opened. */
        OPENED,
        /** It is kept for comparison. */
        PIN
    }
}
