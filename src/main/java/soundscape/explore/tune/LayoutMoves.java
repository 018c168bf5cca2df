package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.scheme.Opening;
import soundscape.explore.sweep.Axis;

/** Every way of writing a circuit's proof: no level depends on it, so that it is moved when all else is solved. */
final class LayoutMoves {
    private final Zkvm zkvm;
    private final int circuit;
    private final List<Axis> axes;
    private final Map<Class<? extends Opening>, List<Optional<StatedLayout>>> layouts = new HashMap<>();

    /** The ways for a circuit, by index. */
    LayoutMoves(Zkvm zkvm, int circuit, List<Axis> axes) {
        this.zkvm = zkvm;
        this.circuit = circuit;
        this.axes = axes;
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
        KnobMoves moves = new KnobMoves(zkvm.withCircuit(circuit, candidate), circuit, axes, written -> true);
        List<Optional<StatedLayout>> all = new ArrayList<>();
        for (int moved = 0; moved <= moves.most(); moved++) {
            moves.forEach(moved, written -> all.add(written.header().layout()));
        }
        return all;
    }
}
