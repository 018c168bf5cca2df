package soundscape.explore.compile;

import java.util.List;
import soundscape.estimator.explanation.Explanation;

/**
 * One step, with what it costs.
 * @param before bits before it, at least 0
 * @param after bits after it, 0 to those before; 0 where nothing is promised
 * @param allows the most bits that the step lets through, whatever is before it; infinite for a sum
 * @param assumed what has to hold for it; sentences
 */
public record StepFigure(Step step, double before, double after, double allows, Explanation why, List<String> assumed) {
    /** Copies the list, and lets no step add bits. */
    public StepFigure {
        assumed = List.copyOf(assumed);
        after = Math.max(0, Math.min(before, after));
    }

    /** {@return bits lost, at least 0} */
    public double lost() {
        return before - after;
    }
}
