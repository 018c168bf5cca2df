package soundscape.explore.frontier;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/**
 * One configuration of the frontier.
 *
 * @param values what each knob of the box stands at
 * @param figures what the configuration comes to
 * @param zkvm the configuration
 */
public record FrontierPoint(List<String> values, Metrics figures, Zkvm zkvm) {
    /** Copies the list. */
    public FrontierPoint {
        values = List.copyOf(values);
    }
}
