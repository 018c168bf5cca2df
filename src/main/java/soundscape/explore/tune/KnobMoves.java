package soundscape.explore.tune;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import soundscape.config.CircuitEntry;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.explore.Interruption;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.sweep.Axis;

/** Every way of moving some knobs of one circuit away from where they stand. */
final class KnobMoves {
    /** More moves than this are made anew, so that memory stays bounded. */
    private static final int MOST_KEPT = 1 << 13;

    private static final Comparator<Turns> ORDER = Comparator.comparing(turns -> Knobs.ALL.indexOf(turns.knob));

    private final Predicate<Circuit> admitted;
    private final Move none = Move.none(this);

    /** Those of the knobs that turn for the circuit. */
    private final List<Turns> turning;

    /** By how many knobs were moved: each regime and each field goes through the same. */
    private final Map<Integer, List<Move>> kept = new HashMap<>();

    private CircuitEntry entry;
    private List<Turns> moving;
    private int known;

    /**
     * The moves of one knob.
     * @param away to other values than where the circuit stands
     * @param back to where it stands: a move, too, once another knob has led away, as another scheme leads away from the
     *     first fold
     * @param leaders the knobs that do so
     */
    private record Turns(CircuitKnob knob, List<Move.Turn> away, List<Move.Turn> back, Set<Knob> leaders) {}

    /** The moves of a circuit to what is admitted. */
    KnobMoves(CircuitEntry entry, List<Axis> axes, Predicate<Circuit> admitted) {
        this.entry = entry;
        this.admitted = admitted;
        List<Axis> turned = axes.stream()
                .filter(axis ->
                        ((CircuitKnob) axis.knob()).idleBecause(original()).isEmpty())
                .toList();
        this.turning = turned.stream().map(axis -> turns(axis, turned)).toList();
        this.moving = moving();
    }

    private Turns turns(Axis axis, List<Axis> all) {
        CircuitKnob knob = (CircuitKnob) axis.knob();
        boolean mayIdle =
                all.stream().map(Axis::knob).anyMatch(other -> other instanceof CircuitChoice && isBefore(other, knob));
        Predicate<Move.Turn> stands = turn -> knob.standsAt(original(), turn.value());
        List<Move.Turn> turns = axis.values().stream()
                .map(value -> new Move.Turn(knob, value, knob.change(value), mayIdle))
                .toList();
        return new Turns(
                knob,
                turns.stream().filter(stands.negate()).toList(),
                turns.stream().filter(stands).toList(),
                Set.of());
    }

    private static boolean isBefore(Knob one, Knob other) {
        return Knobs.ALL.indexOf(one) < Knobs.ALL.indexOf(other);
    }

    /** With the knobs that lead away from where another one stands; without those that cannot move. */
    private List<Turns> moving() {
        return turning.stream()
                .map(turns -> new Turns(
                        turns.knob,
                        turns.away,
                        turns.back,
                        turning.stream()
                                .filter(other -> isBefore(other.knob, turns.knob) && leadsAway(other, turns))
                                .map(Turns::knob)
                                .collect(Collectors.toSet())))
                .filter(turns -> !turns.away.isEmpty() || !turns.leaders.isEmpty())
                .toList();
    }

    private boolean leadsAway(Turns leader, Turns led) {
        return leader.away.stream()
                .flatMap(turn -> none.then(turn).made().stream())
                .anyMatch(changed -> led.back.stream().anyMatch(turn -> !led.knob.standsAt(changed, turn.value())));
    }

    /**
     * Goes on with an entry of the same circuit, maybe over a larger extension of its field; false where it is of another.
     * What was learnt over the smaller field holds, but of schemes that come to something else: they are solved for a level,
     * which the field decides.
     */
    boolean goesOn(CircuitEntry other) {
        boolean larger = !other.circuit().equals(original());
        if ((larger && !isExtended(original(), other.circuit()))
                || turning.stream().anyMatch(turns -> !turnsAlike(turns.knob.key(), other))) {
            return false;
        }
        if (larger) {
            entry = other;
            if (turning.stream().anyMatch(turns -> turns.knob.equals(Knobs.SCHEME))) {
                none.forgetOthers();
                kept.clear();
                moving = moving();
            }
        }
        return true;
    }

    private static boolean isExtended(Circuit circuit, Circuit other) {
        return circuit.field().base() == other.field().base()
                && circuit.field().degree() < other.field().degree()
                && Move.isSameOver(circuit, other);
    }

    /** Whether a knob is turned from the same circuit; from another one where it was turned before. */
    private boolean turnsAlike(String key, CircuitEntry other) {
        Circuit own = entry.before(key);
        Circuit others = other.before(key);
        return own == original() ? others == other.circuit() : own.equals(others);
    }

    /** The circuit as it is when no knob is moved. */
    Circuit original() {
        return entry.circuit();
    }

    /** Whether a circuit may be the answer: one that a prover could be built for. */
    boolean admits(Circuit circuit) {
        return (Domains.beyond(circuit).isEmpty() || Domains.beyond(original()).isPresent()) && admitted.test(circuit);
    }

    /** Turns a knob, unless nothing was turned and it stands there, or another one has taken its parameter away. */
    Circuit turned(Circuit circuit, Move.Turn turn) {
        CircuitKnob knob = turn.knob();
        boolean untouched = circuit == original();
        if ((turn.mayIdle() && knob.idleBecause(circuit).isPresent())
                || (untouched && knob.standsAt(circuit, turn.value()))) {
            return circuit;
        }
        Circuit from = untouched ? entry.before(knob.key()) : circuit;
        return from == circuit ? turn.change().apply(circuit) : knob.turned(from, turn.value());
    }

    /** Whether one more move may be kept. */
    boolean mayKeep() {
        known++;
        return known <= MOST_KEPT;
    }

    /** How many knobs can be moved at once. */
    int most() {
        return moving.size();
    }

    /** Goes, always in the same order, through all ways to move a number of knobs. */
    void forEach(int moved, Consumer<Move> each) {
        List<Move> all = kept.get(moved);
        if (all == null) {
            List<Move> gathered = new ArrayList<>();
            subsets(
                    moved,
                    0,
                    new ArrayList<>(),
                    subset -> walk(none, subset, 0, move -> {
                        if (gathered.size() <= MOST_KEPT) {
                            gathered.add(move);
                        }
                        each.accept(move);
                    }));
            if (gathered.size() <= MOST_KEPT) {
                kept.put(moved, gathered);
            }
        } else {
            all.forEach(move -> {
                Interruption.check();
                each.accept(move);
            });
        }
    }

    private void subsets(int size, int from, List<Turns> chosen, Consumer<List<Turns>> each) {
        if (chosen.size() == size) {
            each.accept(chosen.stream().sorted(ORDER).toList());
            return;
        }
        for (int i = from; i < moving.size(); i++) {
            chosen.add(moving.get(i));
            subsets(size, i + 1, chosen, each);
            chosen.remove(chosen.size() - 1);
        }
    }

    private static void walk(Move from, List<Turns> subset, int at, Consumer<Move> each) {
        if (at == subset.size()) {
            Interruption.check();
            each.accept(from);
            return;
        }
        Turns turns = subset.get(at);
        turns.away.forEach(turn -> walk(from.then(turn), subset, at + 1, each));
        if (!turns.leaders.isEmpty() && subset.stream().map(Turns::knob).anyMatch(turns.leaders::contains)) {
            turns.back.forEach(turn -> walk(from.then(turn), subset, at + 1, each));
        }
    }
}
