package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import soundscape.config.CircuitEntry;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.LatelyWorkedOut;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;

/** A zkVM whose circuits some axes turn, with everything prepared that is the same for all their values. */
final class SweepBase {
    private final Zkvm zkvm;
    private final List<Integer> turned;
    private final boolean whole;
    private final Optional<Follow> follow;
    private final List<Turning> turnings = new ArrayList<>();
    private final List<Optional<CircuitMetrics>> fixed = new ArrayList<>();
    private final LatelyWorkedOut<CircuitMetrics> metrics = new LatelyWorkedOut<>(CircuitMetrics::of);

    /**
     * One axis, ready to turn.
     * @param values as a user writes them
     * @param changes one a value
     * @param stands for each turned circuit and value, whether the circuit stands there
     * @param idle for each turned circuit, whether the knob leaves it as it is
     * @param mayChange whether an axis before it decides which parameters a circuit has
     */
    private record Turning(
            CircuitKnob knob,
            List<String> values,
            List<UnaryOperator<Circuit>> changes,
            List<BitSet> stands,
            BitSet idle,
            boolean mayChange) {}

    SweepBase(Zkvm zkvm, SweepTarget subject, List<Axis> axes) {
        this.zkvm = zkvm;
        this.whole = subject.whole();
        this.follow = subject.followed().map(Follow::from);
        this.turned = whole
                ? subject.target().indices(zkvm)
                : List.of(subject.target().circuit());
        boolean mayChange = false;
        for (Axis axis : axes) {
            turnings.add(turning(axis, mayChange));
            mayChange |= axis.knob() instanceof CircuitChoice;
        }
        for (int i = 0; whole && i < zkvm.entries().size(); i++) {
            fixed.add(
                    turned.contains(i)
                            ? Optional.empty()
                            : Optional.of(metrics.of(zkvm.entries().get(i).circuit())));
        }
    }

    private Turning turning(Axis axis, boolean mayChange) {
        CircuitKnob knob = (CircuitKnob) axis.knob();
        BitSet idle = new BitSet();
        List<BitSet> stands = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            Circuit circuit = original(i);
            BitSet standing = new BitSet();
            idle.set(i, knob.idleBecause(circuit).isPresent());
            for (int value = 0; !idle.get(i) && value < axis.values().size(); value++) {
                standing.set(value, knob.standsAt(circuit, axis.values().get(value)));
            }
            stands.add(standing);
        }
        if (!mayChange && idle.cardinality() == turned.size()) {
            throw new InvalidParameterException(
                    knob.key(),
                    axis.values().get(0),
                    "cannot be searched: " + knob.idleBecause(original(0)).orElseThrow(),
                    "another parameter or circuit");
        }
        List<UnaryOperator<Circuit>> changes =
                axis.values().stream().map(knob::change).toList();
        return new Turning(knob, axis.values(), changes, stands, idle, mayChange);
    }

    /** How many circuits turn. */
    int count() {
        return turned.size();
    }

    int axes() {
        return turnings.size();
    }

    int values(int axis) {
        return turnings.get(axis).changes().size();
    }

    Circuit original(int i) {
        return entry(i).circuit();
    }

    private CircuitEntry entry(int i) {
        return zkvm.entries().get(turned.get(i));
    }

    Circuit turn(int axis, int value, int i, Circuit from) {
        Turning turning = turnings.get(axis);
        boolean idle = turning.mayChange()
                ? turning.knob().idleBecause(from).isPresent()
                : turning.idle().get(i);
        boolean untouched = from == original(i);
        if (idle || (untouched && turning.stands().get(i).get(value))) {
            return from;
        }
        Circuit before = untouched ? entry(i).before(turning.knob().key()) : from;
        return before == from
                ? turning.changes().get(value).apply(from)
                : turning.knob().turned(before, turning.values().get(value));
    }

    /** Whether an axis turns circuits that nothing has moved as it turns all others, wherever they stand or stood before. */
    boolean isDirect(int axis) {
        Turning turning = turnings.get(axis);
        return IntStream.range(0, count())
                .allMatch(i -> turning.idle().get(i)
                        || special(turning, i).allMatch(value -> made(() -> turn(axis, value, i, original(i)))
                                .equals(made(() -> turning.changes().get(value).apply(original(i))))));
    }

    /** Values to which a circuit as it is may be turned otherwise than others are. */
    private IntStream special(Turning turning, int i) {
        boolean turnedBefore = entry(i).before(turning.knob().key()) != original(i);
        return turnedBefore ? IntStream.range(0, turning.values().size()) : turning.stands().get(i).stream();
    }

    private static Optional<Circuit> made(Supplier<Circuit> change) {
        try {
            return Optional.of(change.get());
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    boolean whole() {
        return whole;
    }

    /**
     * What the turned circuits come to, with all others where the whole zkVM is looked at; empty where a circuit has no
     * such regime or, if traces follow, some trace cannot hold what it verifies.
     */
    Optional<Metrics> figures(Circuit[] circuits, RegimeChoice regimes) {
        if (follow.isPresent()) {
            return followed(circuits, follow.get(), regimes);
        }
        return whole ? Metrics.of(parts(circuits), regimes) : Metrics.of(CircuitMetrics.of(circuits[0]), regimes);
    }

    /** One part a circuit of the zkVM, the turned ones as they are given. */
    private List<CircuitMetrics> parts(Circuit[] circuits) {
        List<CircuitMetrics> parts = new ArrayList<>();
        int next = 0;
        for (Optional<CircuitMetrics> part : fixed) {
            boolean last = parts.size() == fixed.size() - 1;
            parts.add(part.isPresent() ? part.get() : CircuitMetrics.of(circuits[next++], last));
        }
        return parts;
    }

    private Optional<Metrics> followed(Circuit[] circuits, Follow rule, RegimeChoice regimes) {
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        for (int i = 0; i < circuits.length; i++) {
            entries.set(turned.get(i), entry(i).withCircuit(circuits[i]));
        }
        Followed followed = rule.apply(zkvm.withEntries(entries));
        if (!followed.closes()) {
            return Optional.empty();
        }
        return whole
                ? Metrics.of(
                        followed.zkvm().circuits().stream().map(metrics::of).toList(), regimes)
                : Metrics.of(
                        metrics.of(followed.zkvm().entries().get(turned.get(0)).circuit()), regimes);
    }

    /** The zkVM with the turned circuits as they are after the last axis; {@code after} has a row an axis, and one before. */
    Zkvm with(Circuit[][] after) {
        List<CircuitEntry> entries = new ArrayList<>(zkvm.entries());
        for (int i = 0; i < turned.size(); i++) {
            entries.set(turned.get(i), with(after, i));
        }
        Zkvm changed = zkvm.withEntries(entries);
        return follow.map(rule -> rule.apply(changed).zkvm()).orElse(changed);
    }

    private CircuitEntry with(Circuit[][] after, int i) {
        List<String> moved = new ArrayList<>();
        for (int axis = 0; axis < axes(); axis++) {
            if (after[axis + 1][i] != after[axis][i]) {
                moved.add(turnings.get(axis).knob().key());
            }
        }
        Circuit last = after[axes()][i];
        return moved.size() == 1 ? entry(i).turned(moved.get(0), last) : entry(i).withCircuit(last);
    }
}
