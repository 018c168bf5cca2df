package soundscape.explore.frontier;

import java.util.List;
import soundscape.config.Zkvm;
import soundscape.explore.sweep.Metrics;

/** One configuration of the frontier: what each knob of the box stands at, what it comes to, and itself. */
public record FrontierPoint(List<String> values, Metrics figures, Zkvm zkvm) {
    /** Copies the list. */
    public FrontierPoint {
        values = List.copyOf(values);
    }
}
