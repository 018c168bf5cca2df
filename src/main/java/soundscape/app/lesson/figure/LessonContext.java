package soundscape.app.lesson.figure;

import soundscape.app.Exploration;
import soundscape.app.Snapshot;
import soundscape.config.Zkvm;
import soundscape.estimator.result.ZkvmEstimate;

/** What can be asked about a state: of the zkVM as it stands, or as it was opened. */
public record LessonContext(Exploration exploration, Zkvm zkvm, ZkvmEstimate estimate) {
    /** The facts of a zkVM as it stands. */
    public static LessonContext of(Snapshot snapshot) {
        return new LessonContext(snapshot.exploration(), snapshot.exploration().now(), snapshot.estimate());
    }

    /** The facts of a zkVM as it stands. */
    public static LessonContext of(Exploration exploration) {
        return new LessonContext(
                exploration, exploration.now(), exploration.now().estimate());
    }

    /** The facts of the same zkVM as it was opened. */
    public LessonContext opened() {
        return new LessonContext(
                exploration, exploration.opened(), exploration.opened().estimate());
    }
}
