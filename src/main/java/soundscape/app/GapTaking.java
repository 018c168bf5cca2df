package soundscape.app;

import java.util.Optional;
import soundscape.explore.gap.BestGaps;

/** Takes the best gaps to the Johnson radius, in one step that can be undone. */
public final class GapTaking {
    private GapTaking() {}

    /** Takes them for as many circuits as changes reach; returns why not, or empty if it was done. */
    public static Optional<String> reached(Session session, BestGaps.Each each) {
        Exploration exploration = session.snapshot().exploration();
        return session.change(zkvm -> BestGaps.of(zkvm, exploration.target().indices(zkvm)::contains, each));
    }

    /** The same for every circuit. */
    public static Optional<String> everywhere(Session session, BestGaps.Each each) {
        return session.change(zkvm -> BestGaps.of(zkvm, circuit -> true, each));
    }

    /** Whether the iterations of some circuit can have gaps of their own. */
    public static boolean someHaveRounds(Exploration exploration) {
        return exploration.now().circuits().stream().anyMatch(BestGaps::hasRounds);
    }
}
