package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;

/** A knob that changes circuits one by one; what a search can turn without a zkVM around them. */
public sealed interface CircuitKnob extends Knob permits CircuitNumber, CircuitChoice, CircuitTable {
    /** Why a knob leaves a circuit of another family as it is. */
    String NO_SUCH_PARAMETER = "it has no such parameter";

    /**
     * What the knob stands at for a circuit.
     *
     * @param circuit the circuit
     * @return the value as text; empty if the circuit has no such parameter
     */
    Optional<String> show(Circuit circuit);

    /**
     * Why the knob leaves a circuit as it is, whatever value it is turned to.
     *
     * @param circuit the circuit
     * @return the reason; empty where the knob turns
     */
    Optional<String> idleBecause(Circuit circuit);

    /**
     * Prepares a change. Changed circuits are consistent in themselves, but the estimator may still refuse them.
     *
     * @param value the new value as a user writes it
     * @return makes the changed circuit of one that the knob turns for
     * @throws soundscape.estimator.parameter.InvalidParameterException if it is no value of this knob
     */
    UnaryOperator<Circuit> change(String value);

    /**
     * Whether a circuit stands at a value already.
     *
     * @param circuit the circuit
     * @param value a value of this knob
     * @return true if turning it there would change nothing but what follows from it
     */
    boolean standsAt(Circuit circuit, String value);

    /**
     * Values to try where a value is refused.
     *
     * @param circuit the circuit
     * @param value the refused value
     * @return other values, the nearest first
     */
    List<String> near(Circuit circuit, String value);

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
        UnaryOperator<Circuit> change = change(value);
        return CircuitChange.apply(
                zkvm, target, this, value, circuit -> standsAt(circuit, value) ? circuit : change.apply(circuit));
    }
}
