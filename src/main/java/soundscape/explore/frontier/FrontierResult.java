package soundscape.explore.frontier;

import java.util.List;
import soundscape.explore.knob.Knob;

/**
 * A frontier, and what it was searched in.
 * @param knobs the knobs of the box, in the order of every point's values
 * @param points the frontier, the smallest proof first
 * @param looked how many configurations the box holds
 * @param valid how many of them the estimator admits
 */
public record FrontierResult(List<Knob> knobs, List<FrontierPoint> points, long looked, long valid) {
    /** Copies the lists. */
    public FrontierResult {
        knobs = List.copyOf(knobs);
        points = List.copyOf(points);
    }
}
