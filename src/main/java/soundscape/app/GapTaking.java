package soundscape.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.gap.BestGaps;

/**
 * Takes the best gaps to the Johnson radius, in one step that can be undone. They are found on a worker; where the zkVM has
 * changed by then, nothing is taken.
 */
public final class GapTaking implements AutoCloseable {
    private static final String CHANGED = "parameters were changed while gaps were sought; ask once more";

    private final Session session;
    private final LatestTask<UnaryOperator<Zkvm>> worker;

    /** Serves a session; {@code delivery} runs on its thread what is found. */
    public GapTaking(Session session, Executor delivery) {
        this.session = session;
        worker = new LatestTask<>("best gaps", delivery);
    }

    /** Takes them for as many circuits as changes reach; {@code told} is given why not, or nothing if it was done. */
    public void reached(BestGaps.Each each, Consumer<Optional<String>> told) {
        Exploration now = session.snapshot().exploration();
        take(now.now(), now.target().indices(now.now())::contains, each, told);
    }

    /** The same for every circuit. */
    public void everywhere(BestGaps.Each each, Consumer<Optional<String>> told) {
        take(session.snapshot().exploration().now(), circuit -> true, each, told);
    }

    private void take(Zkvm now, IntPredicate which, BestGaps.Each each, Consumer<Optional<String>> told) {
        worker.request(() -> found(now, which, each), found -> {
            boolean same = session.snapshot().exploration().now().equals(now);
            told.accept(same ? session.change(found) : Optional.of(CHANGED));
        });
    }

    private static UnaryOperator<Zkvm> found(Zkvm now, IntPredicate which, BestGaps.Each each) {
        try {
            Zkvm best = BestGaps.of(now, which, each);
            return zkvm -> best;
        } catch (InvalidParameterException refused) {
            return zkvm -> {
                throw refused;
            };
        }
    }

    /** Whether the iterations of some circuit can have gaps of their own. */
    public static boolean someHaveRounds(Exploration exploration) {
        return exploration.now().circuits().stream().anyMatch(BestGaps::hasRounds);
    }

    @Override
    public void close() {
        worker.close();
    }
}
