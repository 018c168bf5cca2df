package soundscape.explore.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;

/**
 * A knob turned to a value next to where a circuit stands.
 * @param direction 1 up, −1 down, 0 to another word
 * @param circuit the circuit after it, which the estimator may still refuse
 */
public record KnobStep(CircuitKnob knob, String value, int direction, Circuit circuit) {
    /** All steps of all knobs from a circuit, in the order of the knobs; none of knobs that leave it as it is. */
    public static List<KnobStep> all(Circuit circuit) {
        return Knobs.ALL.stream()
                .filter(CircuitKnob.class::isInstance)
                .map(CircuitKnob.class::cast)
                .flatMap(knob -> of(knob, circuit))
                .toList();
    }

    /**
     * The steps of a knob from a circuit: one up and one down, of all entries together, or one to each other word;
     * without those that do not fit the circuit.
     */
    public static Stream<KnobStep> of(CircuitKnob knob, Circuit circuit) {
        return knob.idleBecause(circuit).isPresent()
                ? Stream.empty()
                : StepValue.of(knob, circuit).flatMap(to -> turned(knob, to.value(), to.direction(), circuit).stream());
    }

    private static Optional<KnobStep> turned(CircuitKnob knob, String value, int direction, Circuit circuit) {
        try {
            Circuit turned = knob.turned(circuit, value);
            Domains.refuse(turned, circuit);
            return Optional.of(new KnobStep(knob, value, direction, turned));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** The value as it is shown; rounded where it is a number. */
    public String shown() {
        return knob instanceof CircuitNumber number ? NumberText.format(number.parse(value)) : value;
    }
}
