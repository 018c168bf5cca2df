package soundscape.report;

import java.util.List;
import soundscape.explore.sweep.Metrics;

/** One configuration of a search: what each knob stands at, and what it comes to. */
public record FiguresRow(List<String> values, Metrics figures) {
    /** Copies the list. */
    public FiguresRow {
        values = List.copyOf(values);
    }
}
