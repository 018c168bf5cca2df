package soundscape.app.plot;

import java.util.List;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/**
 * A configuration marked on the plot: why, its name there, and the figures of what is looked at.
 * @param least where traces follow, the figures if the opened ones were as empty as the file allows, where those differ
 */
public record Mark(Kind kind, String name, Zkvm zkvm, Metrics figures, Optional<Metrics> least) {
    /** {@return its name among all marks; what is now is as opened where nothing else was opened} */
    public String title(List<Mark> all) {
        boolean moved = all.stream().anyMatch(other -> other.kind() == Kind.OPENED);
        return kind == Kind.NOW && !moved ? "now · as opened" : name;
    }

    /** Why a configuration is marked. */
    public enum Kind {
        NOW,
        OPENED,
        /** As it stood before its file was read again last. */
        BEFORE,
        PIN
    }
}
