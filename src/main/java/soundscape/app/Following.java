package soundscape.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Topology;
import soundscape.explore.plan.TraceLength;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;
import soundscape.explore.recursion.Overflow;

/** Lets traces follow where that is wanted; keeps what they came to last. */
final class Following {
    private @Nullable Followed last;

    /** A configuration as it is changed to: with all traces that have to follow, if they do. */
    Zkvm settled(Exploration exploration, Zkvm changed) {
        Optional<Zkvm> from = exploration.followed();
        if (from.isEmpty()) {
            return changed;
        }
        Followed followed = Follow.from(from.get()).apply(changed);
        Followed before = last;
        if (before != null) {
            keepEstimates(followed.zkvm(), before.zkvm());
        }
        last = followed;
        return followed.zkvm();
    }

    /** {@return whether a circuit that verifies others has another trace than that of its name as opened} */
    static boolean moved(Zkvm opened, Zkvm now) {
        Topology topology = now.topology();
        return IntStream.range(0, now.entries().size())
                .filter(i -> !topology.isFirst(i))
                .mapToObj(now.entries()::get)
                .anyMatch(entry -> opened.entries().stream()
                        .filter(other -> other.name().equals(entry.name()))
                        .anyMatch(other -> TraceLength.of(other.circuit()) != TraceLength.of(entry.circuit())));
    }

    /** Circuits that are as they were keep their estimates: within a gesture most traces come out alike event by event. */
    private static void keepEstimates(Zkvm now, Zkvm before) {
        for (int i = 0; i < Math.min(now.entries().size(), before.entries().size()); i++) {
            now.entries().get(i).takeEstimate(before.entries().get(i));
        }
    }

    /** Circuits that cannot hold what they verify; none where traces do not follow. */
    List<Overflow> overflows(Exploration exploration) {
        Followed known = last;
        if (known == null || !known.zkvm().equals(exploration.now())) {
            settled(exploration, exploration.now());
            known = last;
        }
        return exploration.view().follow() && known != null ? known.overflows() : List.of();
    }
}
