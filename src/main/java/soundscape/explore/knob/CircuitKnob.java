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

    /**
     * What the knob stands at, to the last digit.
     *
     * @return the value as text that the knob can be turned back to; empty if the circuit has no such parameter
     */
    default Optional<String> exact(Circuit circuit) {
        return show(circuit);
    }

    /**
     * Why the knob leaves a circuit as it is, whatever value it is turned to.
     *
     * @return the reason; empty where the knob turns
     */
    Optional<String> idleBecause(Circuit circuit);

    /**
     * Prepares a change. Changed circuits are consistent in themselves, but the estimator may still refuse them.
     *
     * @param value the new value as a user writes it
     * @return makes the changed circuit of one that the knob turns for
     * @throws InvalidParameterException if it is no value of this knob
     */
    UnaryOperator<Circuit> change(String value);

    /**
     * Whether a circuit stands at a value already.
     *
     * @return true if turning it there would change nothing but what follows from it
     */
    boolean standsAt(Circuit circuit, String value);

    /**
     * The value nearest to a refused one that would do.
     *
     * @param value the refused value, one of this knob
     * @param does whether a value of this knob would do
     * @return such a value; empty if none was found
     */
    Optional<String> nearest(Circuit circuit, String value, InvalidParameterException refused, Predicate<String> does);

    /**
     * Turns the knob for a circuit; one that stands at the value already stays as it is, also in what would follow from
     * another value.
     *
     * @param value the new value as a user writes it
     * @return the changed circuit, which the estimator may still refuse
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
