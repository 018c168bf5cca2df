package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.scheme.Opening;
import soundscape.explore.sweep.Axis;

/** Every way of writing a circuit's proof: no level depends on it, so that it is moved when all else is solved. */
final class LayoutMoves {
    private final CircuitEntry entry;
    private final List<Axis> axes;
    private final Map<Class<? extends Opening>, List<Optional<StatedLayout>>> layouts = new HashMap<>();

    /** The ways for a circuit. */
    LayoutMoves(CircuitEntry entry, List<Axis> axes) {
        this.entry = entry;
        this.axes = axes;
    }

    /** Whether there is no other way than as it is. */
    boolean areNone() {
        return axes.isEmpty();
    }

    /** The circuit as it is, then in all other layouts, those with fewer keys moved first. */
    List<Circuit> of(Circuit candidate) {
        if (axes.isEmpty()) {
            return List.of(candidate);
        }
        List<Circuit> written = new ArrayList<>();
        layouts.computeIfAbsent(candidate.opening().getClass(), scheme -> layouts(candidate))
                .forEach(layout ->
                        written.add(candidate.withHeader(candidate.header().withLayout(layout))));
        return written;
    }

    private List<Optional<StatedLayout>> layouts(Circuit candidate) {
        KnobMoves moves = new KnobMoves(entry.withCircuit(candidate), axes, written -> true);
        List<Optional<StatedLayout>> all = new ArrayList<>();
        for (int moved = 0; moved <= moves.most(); moved++) {
            moves.forEach(moved, move -> move.circuit()
                    .map(written -> written.header().layout())
                    .ifPresent(all::add));
        }
        return all;
    }
}
