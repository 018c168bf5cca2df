package soundscape.explore.tune;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/** What the tuner found. */
public sealed interface Tuning permits Tuning.Reached, Tuning.Unreachable {
    /**
     * Every circuit reaches the level.
     * @param before what the configuration came to as it was opened; {@code after} what it comes to now
     * @param changes a line for all circuits that changed alike; empty where nothing had to be
     */
    record Reached(Zkvm zkvm, Metrics before, Metrics after, List<String> changes) implements Tuning {
        /** Copies the list. */
        public Reached {
            changes = List.copyOf(changes);
        }
    }

    /** Some circuit misses the level within the limits: what stands in the way, and would move it, a line each. */
    record Unreachable(List<String> obstacles) implements Tuning {
        /** Copies the list. */
        public Unreachable {
            obstacles = List.copyOf(obstacles);
        }
    }
}
