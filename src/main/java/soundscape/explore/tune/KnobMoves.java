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
    /** More circuits than this are made anew, so that memory stays bounded. */
    private static final int MOST_KEPT = 2048;

    private final Zkvm zkvm;
    private final int circuit;
    private final List<Axis> axes;
    private final Map<Knob, Return> returns;
    private final Predicate<Circuit> admitted;

    /** By how many knobs were moved: each regime goes through the same circuits. */
    private final Map<Integer, List<Circuit>> kept = new HashMap<>();

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

    /** Whether these are moves within a zkVM, the very same. */
    @SuppressWarnings("ReferenceEquality") // an equal one would take longer to tell than to move anew
    boolean isWithin(Zkvm other) {
        return zkvm == other;
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
        List<List<Circuit>> led = all.stream().map(this::turned).toList();
        for (Axis axis : all) {
            CircuitKnob knob = (CircuitKnob) axis.knob();
            List<String> standing = values(axis, value -> knob.standsAt(original(), value));
            Set<Knob> leaders = IntStream.range(0, all.size())
                    .filter(i -> Knobs.ALL.indexOf(all.get(i).knob()) < Knobs.ALL.indexOf(knob))
                    .filter(i -> led.get(i).stream().anyMatch(changed -> isAway(changed, knob, standing)))
                    .mapToObj(i -> all.get(i).knob())
                    .collect(Collectors.toSet());
            if (!leaders.isEmpty()) {
                returns.put(knob, new Return(standing, leaders));
            }
        }
        return returns;
    }

    private static boolean isAway(Circuit changed, CircuitKnob knob, List<String> standing) {
        return standing.stream().anyMatch(value -> !knob.standsAt(changed, value));
    }

    /** Where a knob by itself leads to, for each value that is not refused. */
    private List<Circuit> turned(Axis axis) {
        return axis.values().stream()
                .flatMap(value -> turned((CircuitKnob) axis.knob(), value).stream())
                .toList();
    }

    private Optional<Circuit> turned(CircuitKnob knob, String value) {
        try {
            return Optional.of(knob.turned(original(), value));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
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
        List<Circuit> known = kept.get(moved);
        if (known != null) {
            for (Circuit made : known) {
                Interruption.check();
                each.accept(made);
            }
            return;
        }
        List<Circuit> all = new ArrayList<>();
        subsets(
                moved,
                0,
                new ArrayList<>(),
                subset -> forEach(subset, made -> {
                    if (all.size() <= MOST_KEPT) {
                        all.add(made);
                    }
                    each.accept(made);
                }));
        if (all.size() <= MOST_KEPT) {
            kept.put(moved, all);
        }
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
