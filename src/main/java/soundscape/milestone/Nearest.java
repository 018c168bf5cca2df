package soundscape.milestone;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.result.Missing;
import soundscape.explore.SizeChoice;
import soundscape.explore.sweep.Metrics;

/**
 * Of the milestones that a configuration misses by its figures, the one that it misses by the least, and how far other
 * configurations lead toward it. It orders what might be tried, and is no verdict.
 * @param isFinal whether the figures are those of a final proof, which alone has a size to keep to
 * @param missing what is missing: the part of the level plus what the size is too large by, as a part of what is allowed
 */
public record Nearest(Milestone milestone, boolean isFinal, double missing) {
    /** The nearest of some milestones; empty where all are reached by these figures, or none asks for any. */
    public static Optional<Nearest> of(Collection<Milestone> milestones, Metrics now, boolean isFinal) {
        return milestones.stream()
                .filter(Milestone::asksFigures)
                .map(milestone -> new Nearest(milestone, isFinal, missing(milestone, now, isFinal)))
                .filter(each -> each.missing > 0)
                .min(Comparator.comparingDouble(Nearest::missing));
    }

    /** {@return which part of what is missing other figures bring; 1 for all of it, negative where they lead away} */
    public double brought(Metrics then) {
        return (missing - missing(milestone, then, isFinal)) / missing;
    }

    private static double missing(Milestone milestone, Metrics figures, boolean isFinal) {
        SizeStanding size =
                Standing.of(milestone, figures, isFinal, Missing.NOTHING).size();
        double over = size.over(counted(size));
        double bits = milestone.level().orElse(0) - figures.bits();
        return (bits > 0 ? bits / milestone.level().orElseThrow() : 0) + (over > 0 ? over / size.maxBits() : 0);
    }

    /** Of the sizes that count, the largest. */
    private static SizeChoice counted(SizeStanding size) {
        List<SizeChoice> counted = size.counted();
        return counted.get(counted.size() - 1);
    }
}
