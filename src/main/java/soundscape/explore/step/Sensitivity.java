package soundscape.explore.step;

import java.util.List;
import soundscape.explore.knob.Knob;

/**
 * What one parameter does, a step to either side.
 * @param present what it stands at, as it is shown; several values where circuits differ
 * @param steps down before up, or one to each other word; none or more
 */
public record Sensitivity(Knob knob, String present, List<Step> steps) {
    /** Copies the list. */
    public Sensitivity {
        steps = List.copyOf(steps);
    }
}
