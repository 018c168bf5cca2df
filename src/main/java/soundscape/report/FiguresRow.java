package soundscape.report;

import java.util.List;
import soundscape.explore.sweep.Metrics;

/**
 * One configuration of a search.
 *
 * @param values what each knob stands at
 * @param figures what the configuration comes to
 */
public record FiguresRow(List<String> values, Metrics figures) {
    /** Copies the list. */
    public FiguresRow {
        values = List.copyOf(values);
    }
}
