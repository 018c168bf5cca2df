package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.Interruption;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;
import soundscape.explore.sweep.Cursor;
import soundscape.explore.sweep.Grid;
import soundscape.explore.sweep.SweepTarget;

/** Every way of moving some knobs of one circuit away from where they stand. */
final class KnobMoves {
    private final Zkvm zkvm;
    private final int circuit;
    private final List<Axis> axes;
    private final Map<Knob, Return> returns;
    private final Predicate<Circuit> admitted;

    /** The moves of a circuit, by index, to what is admitted, without the knobs that do not turn for it. */
    KnobMoves(Zkvm zkvm, int circuit, List<Axis> axes, Predicate<Circuit> admitted) {
        this.zkvm = zkvm;
        this.circuit = circuit;
        this.admitted = admitted;
        List<Axis> turning = axes.stream()
                .filter(axis ->
                        ((CircuitKnob) axis.knob()).idleBecause(original()).isEmpty())
                .toList();
        this.returns = returns(turning);
        this.axes = turning.stream().flatMap(axis -> moving(axis).stream()).toList();
    }

    /** The circuit as it is when no knob is moved. */
    Circuit original() {
        return zkvm.entries().get(circuit).circuit();
    }

    private Optional<Axis> moving(Axis axis) {
        CircuitKnob knob = (CircuitKnob) axis.knob();
        List<String> others = values(axis, value -> !knob.standsAt(original(), value));
        return others.isEmpty() && !returns.containsKey(knob) ? Optional.empty() : Optional.of(new Axis(knob, others));
    }

    private static List<String> values(Axis axis, Predicate<String> which) {
        return axis.values().stream().filter(which).toList();
    }

    /**
     * Of the knobs that follow from others, the values where the circuit stands: to come back there is a move, too, once a
     * knob turned before has led away, as another scheme leads away from the first fold.
     */
    private Map<Knob, Return> returns(List<Axis> all) {
        Map<Knob, Return> returns = new HashMap<>();
        for (Axis axis : all) {
            CircuitKnob knob = (CircuitKnob) axis.knob();
            List<String> standing = values(axis, value -> knob.standsAt(original(), value));
            Set<Knob> leaders = all.stream()
                    .filter(leader -> standing.stream().anyMatch(value -> leadsAway(leader, knob, value)))
                    .map(Axis::knob)
                    .collect(Collectors.toSet());
            if (!leaders.isEmpty()) {
                returns.put(knob, new Return(standing, leaders));
            }
        }
        return returns;
    }

    private boolean leadsAway(Axis leader, CircuitKnob knob, String standing) {
        return Knobs.ALL.indexOf(leader.knob()) < Knobs.ALL.indexOf(knob)
                && leader.values().stream().anyMatch(value -> {
                    try {
                        return !knob.standsAt(((CircuitKnob) leader.knob()).turned(original(), value), standing);
                    } catch (InvalidParameterException refused) {
                        return false;
                    }
                });
    }

    /** Values to come back to, and the knobs that lead away from them. */
    private record Return(List<String> values, Set<Knob> leaders) {}

    private Axis within(List<Axis> subset, Axis axis) {
        Return back = returns.get(axis.knob());
        if (back == null || subset.stream().map(Axis::knob).noneMatch(back.leaders()::contains)) {
            return axis;
        }
        List<String> values = new ArrayList<>(axis.values());
        values.addAll(back.values());
        return new Axis(axis.knob(), values);
    }

    /** How many knobs can be moved at once. */
    int most() {
        return axes.size();
    }

    /**
     * Goes, always in the same order, through all circuits with a number of knobs moved that the parameters' own
     * conditions allow and a prover could be built for.
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
        List<Axis> turned = subset.stream().map(axis -> within(subset, axis)).toList();
        if (turned.stream().anyMatch(axis -> axis.values().isEmpty())) {
            return;
        }
        Grid grid = new Grid(zkvm, SweepTarget.circuit(circuit), turned);
        Cursor cursor = grid.cursor();
        for (long index = 0; index < grid.size(); index++) {
            Interruption.check();
            if (cursor.moveTo(index) && admitted.test(cursor.circuit())) {
                each.accept(cursor.circuit());
            }
        }
    }
}
