package soundscape.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** Applies one change to every circuit of a target that it fits. */
final class CircuitChange {
    private CircuitChange() {}

    /**
     * Changes circuits.
     *
     * @param zkvm the configuration
     * @param target the circuits meant
     * @param knob on whose behalf
     * @param change makes the changed circuit; empty where the circuit has no such parameter to turn
     * @return the changed configuration
     * @throws InvalidParameterException if a circuit refuses the change, or none has the parameter
     */
    static Zkvm apply(Zkvm zkvm, Target target, Knob knob, Function<Circuit, Optional<Circuit>> change) {
        List<Integer> indices = target.indices(zkvm);
        Zkvm changed = zkvm;
        boolean fits = false;
        for (int index : indices) {
            Circuit circuit = zkvm.entries().get(index).circuit();
            Optional<Circuit> other = changed(circuit, change);
            if (other.isPresent()) {
                fits = true;
                changed = changed.withCircuit(index, other.get());
            }
        }
        if (!fits) {
            throw new InvalidParameterException(
                    knob.key(),
                    "given",
                    "must be aimed at a circuit that has it and lets it be changed",
                    "another circuit or parameter");
        }
        return changed;
    }

    private static Optional<Circuit> changed(Circuit circuit, Function<Circuit, Optional<Circuit>> change) {
        try {
            return change.apply(circuit);
        } catch (InvalidParameterException refused) {
            throw refused.in(circuit.name());
        }
    }
}
