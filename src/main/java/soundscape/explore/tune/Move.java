package soundscape.explore.tune;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.Regime;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.work.ProverWork;

/**
 * Some knobs of a circuit turned away from where they stand, one after the other. What that comes to is made when it is
 * asked for, over every field anew; what was learnt of it over a smaller field mostly tells that nobody need ask.
 */
final class Move {
    private static final Set<Knob> FOLDS = Set.of(Knobs.ARITY, Knobs.FIRST_FOLD, Knobs.LAST_POLYNOMIAL);

    private final KnobMoves moves;
    private final @Nullable Move before;
    private final @Nullable Turn turn;

    /** The same without the folds, if they were turned last. */
    private final Move stem;

    private final Map<Turn, Move> next = new HashMap<>(0);
    private final Map<Figure, Double> least = new EnumMap<>(Figure.class);
    private final Map<Regime, Boolean> hopeless = new EnumMap<>(Regime.class);
    private @Nullable Circuit from;
    private Optional<Circuit> made = Optional.empty();
    private Optional<Circuit> admitted = Optional.empty();

    /** What a proof comes to at least, over a field and over all larger ones. */
    enum Figure {
        /** The prover's work, in butterflies, whatever is solved for. */
        WORK,
        /** The size in bits with the queries that the level takes by unique decoding. */
        UDR_SIZE,
        /** The same up to the Johnson bound. */
        JBR_SIZE,
        /** The same where the field is large enough for the narrow gap to the Johnson radius. */
        NARROW_JBR_SIZE
    }

    /** A knob turned to one of its values; {@code mayIdle} where one before decides which parameters a circuit has. */
    record Turn(CircuitKnob knob, String value, UnaryOperator<Circuit> change, boolean mayIdle) {}

    private Move(KnobMoves moves, @Nullable Move before, @Nullable Turn turn) {
        this.moves = moves;
        this.before = before;
        this.turn = turn;
        this.stem = before != null && turn != null && FOLDS.contains(turn.knob) ? before.stem : this;
    }

    /** Nothing turned yet. */
    static Move none(KnobMoves moves) {
        return new Move(moves, null, null);
    }

    /** The same with one more knob turned. */
    Move then(Turn more) {
        Move known = next.get(more);
        if (known == null) {
            known = new Move(moves, this, more);
            if (moves.mayKeep()) {
                next.put(more, known);
            }
        }
        return known;
    }

    /** The circuit, unless the parameters' own conditions refuse it or no prover could be built for it. */
    Optional<Circuit> circuit() {
        return made().isPresent() ? admitted : made;
    }

    /** The circuit to turn further knobs of, whether or not a prover could be built for it as it is. */
    Optional<Circuit> made() {
        Circuit original = moves.original();
        if (from != original) {
            from = original;
            made = before == null || turn == null ? Optional.of(original) : turned(before.made(), turn);
            admitted = made.filter(moves::admits);
            hopeless.clear();
        }
        return made;
    }

    private Optional<Circuit> turned(Optional<Circuit> unturned, Turn how) {
        try {
            return unturned.map(circuit -> moves.turned(circuit, how));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** Forgets what was learnt of moves that, over the field now, begin with another circuit than before. */
    void forgetOthers() {
        next.values().removeIf(move -> !move.isAsBefore());
        next.forEach((more, move) -> {
            if (!more.mayIdle && !(more.knob instanceof CircuitChoice)) { // one that decides may follow
                move.forgetOthers();
            }
        });
    }

    private boolean isAsBefore() {
        Optional<Circuit> then = made;
        return then.isPresent()
                && made().filter(now -> isSameOver(now, then.get())).isPresent();
    }

    /** Whether circuits are the same, be it over different fields. */
    static boolean isSameOver(Circuit one, Circuit other) {
        return one.opening().equals(other.opening()) && one.equals(other.withHeader(one.header()));
    }

    /** {@return the field that it is made over now} */
    Field field() {
        return moves.original().field();
    }

    /** The work that it takes at least, whatever is solved for. */
    double work() {
        return least(Figure.WORK, circuit -> ProverWork.of(circuit).total());
    }

    /** What was told by the circuit over the smallest field that it was asked for; infinite where there is none. */
    double least(Figure figure, ToDoubleFunction<Circuit> tell) {
        Double known = least.get(figure);
        if (known == null) {
            Optional<Circuit> circuit = circuit();
            if (circuit.isEmpty()) {
                return Double.POSITIVE_INFINITY;
            }
            known = tell.applyAsDouble(circuit.get());
            least.put(figure, known);
        }
        return known;
    }

    /** Whether a regime is hopeless however one folds; asked once for all folds. */
    boolean isHopeless(Regime regime, Predicate<Circuit> tell) {
        Optional<Circuit> unfolded = stem.made();
        return stem.hopeless.computeIfAbsent(
                regime, any -> unfolded.map(tell::test).orElse(true));
    }
}
