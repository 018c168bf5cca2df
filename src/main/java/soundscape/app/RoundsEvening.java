package soundscape.app;

import java.util.Optional;
import soundscape.explore.plan.EvenRounds;

/** Solves the queries of all rounds anew, for as many circuits as changes reach and in the regime that is looked at. */
public final class RoundsEvening {
    private RoundsEvening() {}

    /** Whether the selected circuit has several rounds that could be uneven: true if it is not opened by FRI. */
    public static boolean isFor(Exploration exploration) {
        return EvenRounds.has(exploration.now(), exploration.circuit());
    }

    /** Evens out the rounds, in one step; returns why not, or empty if it was done. */
    public static Optional<String> evenOut(Session session) {
        Exploration exploration = session.snapshot().exploration();
        return session.change(zkvm -> EvenRounds.of(
                zkvm,
                exploration.target().indices(zkvm)::contains,
                exploration.view().regimes()));
    }
}
