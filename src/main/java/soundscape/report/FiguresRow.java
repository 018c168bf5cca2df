package soundscape.report;

import java.util.List;
import java.util.Optional;
import soundscape.explore.sweep.Metrics;

/** One configuration of a search: what each knob stands at, and what it comes to; empty where it is refused. */
public record FiguresRow(List<String> values, Optional<Metrics> found) {
    /** Copies the list. */
    public FiguresRow {
        values = List.copyOf(values);
    }

    /** A configuration that is not refused. */
    public FiguresRow(List<String> values, Metrics figures) {
        this(values, Optional.of(figures));
    }
}
