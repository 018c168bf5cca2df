package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;

/**
 * A numeric parameter of one circuit.
 *
 * @param about what a reader is told
 * @param scale its values
 * @param reader reads it from a circuit; empty if the circuit has no such parameter
 * @param changer makes the changed circuit
 */
public record CircuitNumber(
        About about, Scale scale, Function<Circuit, Optional<Reading>> reader, CircuitNumber.Changer changer)
        implements NumberKnob, CircuitKnob {

    /** Distances at which a value is looked for that would do: 1, 2, 4, … steps. */
    private static final int TRIED = 20;

    /** Makes a changed circuit. */
    @FunctionalInterface
    public interface Changer {
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
        return read(zkvm.entries().get(circuit).circuit());
    }

    /**
     * What the knob stands at for a circuit.
     *
     * @param circuit the circuit
     * @return the reading; empty if the circuit has no such parameter
     */
    public Optional<Reading> read(Circuit circuit) {
        return reader.apply(circuit);
    }

    @Override
    public Optional<String> show(Circuit circuit) {
        return read(circuit).map(reading -> NumberText.format(reading.value()));
    }

    @Override
    public Optional<String> idleBecause(Circuit circuit) {
        return read(circuit).map(Reading::fixedBecause).orElse(Optional.of(NO_SUCH_PARAMETER));
    }

    @Override
    public UnaryOperator<Circuit> change(String value) {
        double number = parse(value);
        return circuit -> changer.change(circuit, number);
    }

    @Override
    public boolean standsAt(Circuit circuit, String value) {
        double number = parse(value);
        return read(circuit).filter(now -> now.value() == number).isPresent();
    }

    @Override
    public List<String> near(Circuit circuit, String value) {
        double position = scale.position(parse(value));
        return IntStream.range(0, TRIED)
                .map(i -> 1 << i)
                .boxed()
                .flatMap(steps -> Stream.of(position - steps, position + steps))
                .map(scale::value)
                .filter(scale::admits)
                .map(NumberText::format)
                .distinct()
                .toList();
    }

    /** Turns circuits that stand at the value already as well, with all that follows from it. */
    @Override
    public Zkvm turn(Zkvm zkvm, Target target, double value) {
        return CircuitChange.apply(
                zkvm, target, this, NumberText.format(value), circuit -> changer.change(circuit, value));
    }
}
