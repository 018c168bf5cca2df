package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.plan.FriDomain;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;
import soundscape.explore.sweep.Subject;

/** Every way of moving some knobs of one circuit away from where they stand. */
final class Moves {
    private final Zkvm zkvm;
    private final int circuit;
    private final List<Axis> axes;

    /**
     * The moves of a circuit.
     *
     * @param zkvm the zkVM
     * @param circuit index of the circuit
     * @param axes knobs and values; those that do not turn for the circuit are left out
     */
    Moves(Zkvm zkvm, int circuit, List<Axis> axes) {
        this.zkvm = zkvm;
        this.circuit = circuit;
        this.axes = axes.stream().flatMap(axis -> moving(axis).stream()).toList();
    }

    private Circuit original() {
        return zkvm.entries().get(circuit).circuit();
    }

    private Optional<Axis> moving(Axis axis) {
        CircuitKnob knob = (CircuitKnob) axis.knob();
        if (knob.idleBecause(original()).isPresent()) {
            return Optional.empty();
        }
        List<String> others = axis.values().stream()
                .filter(value -> !knob.standsAt(original(), value))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(new Axis(knob, others));
    }

    /** How many knobs can be moved at once. */
    int most() {
        return axes.size();
    }

    /**
     * Goes through all circuits with a number of knobs moved, in an order that is always the same.
     *
     * @param moved how many knobs
     * @param each is given every circuit that the parameters' own conditions allow and a prover could be built for
     */
    void forEach(int moved, Consumer<Circuit> each) {
        subsets(moved, 0, new ArrayList<>(), subset -> forEach(subset, each));
    }

    private void subsets(int size, int from, List<Axis> chosen, Consumer<List<Axis>> each) {
        if (chosen.size() == size) {
            each.accept(chosen);
            return;
        }
        IntStream.range(from, axes.size()).forEach(i -> {
            chosen.add(axes.get(i));
            subsets(size, i + 1, chosen, each);
            chosen.remove(chosen.size() - 1);
        });
    }

    private void forEach(List<Axis> subset, Consumer<Circuit> each) {
        Grid grid = new Grid(zkvm, Subject.circuit(circuit), subset);
        Cursor cursor = grid.cursor();
        for (long index = 0; index < grid.size(); index++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            if (cursor.moveTo(index) && isBuildable(cursor.circuit())) {
                each.accept(cursor.circuit());
            }
        }
    }

    /** The reference asks FRI for no domain; a prover needs one, unless the file itself does without. */
    private boolean isBuildable(Circuit candidate) {
        return FriDomain.beyondField(candidate).isEmpty()
                || FriDomain.beyondField(original()).isPresent();
    }
}
