package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;

/**
 * A numeric parameter of one circuit.
 *
 * @param key the command line's name
 * @param label the name shown
 * @param unit the unit shown
 * @param help what it is and does, with source
 * @param tomlKeys the keys that a change touches
 * @param scale its values
 * @param reader reads it from a circuit; empty if the circuit has no such parameter
 * @param changer makes the changed circuit
 */
record CircuitKnob(
        String key,
        String label,
        String unit,
        String help,
        List<String> tomlKeys,
        Scale scale,
        Function<Circuit, Optional<Reading>> reader,
        Changer changer)
        implements NumberKnob {

    /** Makes a changed circuit. */
    @FunctionalInterface
    interface Changer {
        /**
         * Changes a circuit that has the parameter.
         *
         * @param circuit the circuit
         * @param value a value of the scale
         * @return the changed circuit
         */
        Circuit change(Circuit circuit, double value);
    }

    @Override
    public Optional<Reading> read(Zkvm zkvm, int circuit) {
        return reader.apply(zkvm.entries().get(circuit).circuit());
    }

    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        return CircuitChange.apply(
                zkvm, target, this, NumberText.format(value), circuit -> changer.change(circuit, value));
    }
}
