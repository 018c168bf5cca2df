package soundscape.report.recursion;

import java.util.List;
import soundscape.config.CircuitEntry;

/** What a layer is called. */
final class LayerNames {
    private LayerNames() {}

    static String of(List<CircuitEntry> layer) {
        CircuitEntry first = layer.get(0);
        return layer.size() == 1 ? first.name() : first.group().orElse(first.name());
    }
}
