package soundscape.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.explore.recursion.FollowedRange;

/** Works out on a worker what a file leaves open of traces that follow, state after state, once for whoever draws it. */
public final class RangeSearch implements AutoCloseable {
    private final LatestTask<Optional<FollowedRange>> task;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<FollowedRange> found = Optional.empty();

    /** What was asked for last. */
    private @Nullable Zkvm opened;

    private @Nullable Zkvm now;

    /** Follows a session; {@code delivery} runs what asked to be told. */
    public RangeSearch(Session session, Executor delivery) {
        task = new LatestTask<>("trace ranges", delivery);
        session.listen(snapshot -> show(snapshot.exploration()));
    }

    /** Asks to be told whenever the worker has found another one. */
    public void onFound(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return what was found last of these circuits; empty where traces do not follow, and until it is found} */
    public Optional<FollowedRange> latest() {
        return found;
    }

    private void show(Exploration exploration) {
        if (exploration.followed().isEmpty()) {
            task.cancel();
            found = Optional.empty();
            opened = null;
            now = null;
        } else if (!exploration.now().equals(now) || !exploration.opened().equals(opened)) {
            if (!exploration.opened().equals(opened)
                    || !names(exploration.now()).equals(names(now))) {
                found = Optional.empty(); // of other circuits
            }
            opened = exploration.opened();
            now = exploration.now();
            task.request(exploration::range, range -> {
                found = range;
                List.copyOf(listeners).forEach(Runnable::run);
            });
        }
    }

    private static List<String> names(@Nullable Zkvm zkvm) {
        return zkvm == null
                ? List.of()
                : zkvm.entries().stream().map(CircuitEntry::name).toList();
    }

    @Override
    public void close() {
        task.close();
    }
}
