package soundscape.milestone;

import java.util.Optional;
import soundscape.config.Reference;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;

/**
 * What is asked of a configuration.
 * @param milestone the level and the size to reach
 * @param regimes the regime in which the level must be reached
 * @param size the size that counts; empty while nobody said which
 * @param documents whether what must be written decides, too
 * @param reference the state of soundcalc that must read a circuit for its level to be known
 */
public record Criterion(
        Milestone milestone, RegimeChoice regimes, Optional<SizeChoice> size, boolean documents, Reference reference) {
    /** Held against the state of soundcalc that figures are compared with. */
    public Criterion(Milestone milestone, RegimeChoice regimes, Optional<SizeChoice> size) {
        this(milestone, regimes, size, false, Reference.COMPARED);
    }

    /** What a milestone asks where nothing was chosen; the best regime counts, and either size. */
    public static Criterion of(Milestone milestone) {
        return new Criterion(milestone, RegimeChoice.BEST, Optional.empty());
    }
}
