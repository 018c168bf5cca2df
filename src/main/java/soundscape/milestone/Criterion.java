package soundscape.milestone;

import java.util.Optional;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;

/**
 * What is asked of a configuration.
 * @param milestone the level and the size to reach
 * @param regimes the regime in which the level must be reached
 * @param size the size that counts; empty while nobody said which
 */
public record Criterion(Milestone milestone, RegimeChoice regimes, Optional<SizeChoice> size) {
    /** What a milestone asks where nothing was chosen; the best regime counts, and either size. */
    public static Criterion of(Milestone milestone) {
        return new Criterion(milestone, RegimeChoice.BEST, Optional.empty());
    }
}
