package soundscape.explore.knob;

import java.util.List;
import java.util.function.UnaryOperator;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** Applies one change to every circuit of a target that it fits, and lets none through that the estimator refuses. */
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
    static Zkvm apply(Zkvm zkvm, Target target, CircuitKnob knob, String value, UnaryOperator<Circuit> change) {
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
            changed = changed.withCircuit(index, changed(circuit, knob, value, change));
        }
        return changed;
    }

    private static Circuit changed(Circuit circuit, CircuitKnob knob, String value, UnaryOperator<Circuit> change) {
        try {
            return admitted(change.apply(circuit));
        } catch (InvalidParameterException refused) {
            throw inTheKnobsWords(refused, circuit, knob, value).in(circuit.name());
        }
    }

    private static Circuit admitted(Circuit circuit) {
        Estimator.estimate(circuit);
        return circuit;
    }

    /** A refusal speaks of keys of files; here a value was turned, and one that would do is tried, not guessed. */
    private static InvalidParameterException inTheKnobsWords(
            InvalidParameterException refused, Circuit circuit, CircuitKnob knob, String value) {
        boolean same =
                refused.key().equals(knob.key()) || knob.about().tomlKeys().contains(refused.key());
        return knob.near(circuit, value).stream()
                .filter(other -> admits(circuit, knob, other))
                .findFirst()
                .map(other -> new InvalidParameterException(
                        same ? knob.key() : refused.key(),
                        same ? value : refused.value(),
                        refused.condition(),
                        same ? other : knob.key() + " = " + other))
                .orElse(refused);
    }

    private static boolean admits(Circuit circuit, CircuitKnob knob, String value) {
        try {
            admitted(knob.change(value).apply(circuit));
            return true;
        } catch (InvalidParameterException refused) {
            return false;
        }
    }
}
