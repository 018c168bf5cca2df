package soundscape.explore.knob;

import java.util.List;
import java.util.function.UnaryOperator;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** Applies one change to every circuit of a target that it fits. */
final class CircuitChange {
    private CircuitChange() {}

    /**
     * Changes circuits; those that the knob leaves as they are stay.
     *
     * @param zkvm the configuration
     * @param target the circuits meant
     * @param knob on whose behalf
     * @param value the new value, as it is shown where it is refused
     * @param change makes the changed circuit
     * @return the changed configuration
     * @throws InvalidParameterException if a circuit refuses the change, or the knob turns for none
     */
    static Zkvm apply(Zkvm zkvm, Target target, Knob knob, String value, UnaryOperator<Circuit> change) {
        List<Integer> turning = target.indices(zkvm).stream()
                .filter(index -> knob.idleBecause(zkvm, index).isEmpty())
                .toList();
        if (turning.isEmpty()) {
            int first = target.indices(zkvm).get(0);
            throw new InvalidParameterException(
                    knob.key(),
                    value,
                    "cannot be changed: " + knob.idleBecause(zkvm, first).orElseThrow(),
                    "another parameter or circuit");
        }
        Zkvm changed = zkvm;
        for (int index : turning) {
            Circuit circuit = zkvm.entries().get(index).circuit();
            changed = changed.withCircuit(index, changed(circuit, change));
        }
        return changed;
    }

    private static Circuit changed(Circuit circuit, UnaryOperator<Circuit> change) {
        try {
            return change.apply(circuit);
        } catch (InvalidParameterException refused) {
            throw refused.in(circuit.name());
        }
    }
}
