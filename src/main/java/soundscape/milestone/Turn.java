package soundscape.milestone;

import java.util.List;
import soundscape.config.Zkvm;

/** How two configurations stand to a milestone. */
public record Turn(Milestone milestone, Standing before, Standing after) {
    /** Holds both against each milestone, where nothing was chosen. */
    public static List<Turn> all(List<Milestone> milestones, Zkvm before, Zkvm after) {
        return milestones.stream()
                .map(milestone -> new Turn(
                        milestone,
                        Standing.of(milestone, before, before.estimate()),
                        Standing.of(milestone, after, after.estimate())))
                .toList();
    }

    /** {@return whether the verdict is another one} */
    public boolean turned() {
        return before.verdict() != after.verdict();
    }
}
