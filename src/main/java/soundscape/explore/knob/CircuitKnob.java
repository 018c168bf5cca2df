package soundscape.explore.knob;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** A knob that changes circuits one by one; what a search can turn without a zkVM around them. */
public sealed interface CircuitKnob extends Knob permits CircuitNumber, CircuitChoice, CircuitTable {
    /** Why a knob leaves a circuit of another family as it is. */
    String NO_SUCH_PARAMETER = "it has no such parameter";

    /** What the knob stands at for a circuit; empty if the circuit has no such parameter. */
    Optional<String> show(Circuit circuit);

    /** What it stands at, to the last digit, as text to turn it back to; empty if the circuit has no such parameter. */
    default Optional<String> exact(Circuit circuit) {
        return show(circuit);
    }

    /** Why the knob leaves a circuit as it is, whatever value it is turned to; empty where it turns. */
    Optional<String> idleBecause(Circuit circuit);

    /**
     * Prepares the change to a value, as a user writes it, of any circuit that the knob turns for. Changed circuits are
     * consistent in themselves, but the estimator may still refuse them.
     * @throws InvalidParameterException if it is no value of this knob
     */
    UnaryOperator<Circuit> change(String value);

    /** Whether turning a circuit to a value would change nothing but what follows from it. */
    boolean standsAt(Circuit circuit, String value);

    /** The value nearest to a refused one of this knob that would do; empty if none was found. */
    Optional<String> nearest(Circuit circuit, String value, InvalidParameterException refused, Predicate<String> does);

    /**
     * Turns the knob for a circuit; one that stands at the value already stays as it is, also in what would follow from
     * another value. The estimator may still refuse the circuit.
     * @throws InvalidParameterException if it is no value of this knob or does not fit the circuit
     */
    default Circuit turned(Circuit circuit, String value) {
        UnaryOperator<Circuit> change = change(value);
        return standsAt(circuit, value) ? circuit : change.apply(circuit);
    }

    @Override
    default Optional<String> show(Zkvm zkvm, int circuit) {
        return show(zkvm.entries().get(circuit).circuit());
    }

    @Override
    default Optional<String> idleBecause(Zkvm zkvm, int circuit) {
        return idleBecause(zkvm.entries().get(circuit).circuit());
    }

    @Override
    default void check(String value) {
        change(value);
    }

    /** A circuit that stands at the value already stays as it is, also in what would follow from another value. */
    @Override
    default Zkvm turn(Zkvm zkvm, Target target, String value) {
        CircuitChange change = CircuitChange.of(zkvm, target, this, () -> value);
        change.checkValue();
        return change.apply(circuit -> turned(circuit, value));
    }
}
