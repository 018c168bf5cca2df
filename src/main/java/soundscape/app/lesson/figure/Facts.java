package soundscape.app.lesson.figure;

import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;

/**
 * What can be asked about a state.
 *
 * @param zkvm the zkVM that is asked about: as it stands, or as it was opened
 */
public record Facts(Exploration exploration, Zkvm zkvm, ZkvmEstimate estimate) {
    /**
     * The facts of a zkVM as it stands.
     *
     * @param snapshot the state
     */
    public static Facts of(Snapshot snapshot) {
        return new Facts(snapshot.exploration(), snapshot.exploration().now(), snapshot.estimate());
    }

    /**
     * The facts of a zkVM as it stands.
     *
     * @param exploration the state
     */
    public static Facts of(Exploration exploration) {
        return new Facts(exploration, exploration.now(), exploration.now().estimate());
    }

    /** The facts of the same zkVM as it was opened. */
    public Facts opened() {
        return new Facts(exploration, exploration.opened(), exploration.opened().estimate());
    }
}
