package soundscape.explore.sweep;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Domains;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;

/**
 * A knob turned to a value next to where a circuit stands.
 * @param direction 1 up, −1 down, 0 to another word
 * @param circuit the circuit after it, which the estimator may still refuse
 */
public record KnobStep(CircuitKnob knob, String value, int direction, Circuit circuit) {
    /** One step of a real number is this many of its slider's; a finer one would hardly show. */
    private static final double REAL_STEP = 10;

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
        if (knob.idleBecause(circuit).isPresent()) {
            return Stream.empty();
        } else if (knob instanceof CircuitNumber number) {
            return Stream.of(1, -1)
                    .flatMap(by -> number
                            .read(circuit)
                            .map(reading -> value(number.scale(), reading.value(), by))
                            .filter(number.scale()::admits)
                            .flatMap(value -> turned(knob, NumberText.exact(value), by, circuit))
                            .stream());
        } else if (knob instanceof CircuitChoice choice) {
            return choice.offered(circuit).stream()
                    .filter(word -> !choice.standsAt(circuit, word))
                    .flatMap(word -> turned(knob, word, 0, circuit).stream());
        }
        CircuitTable table = (CircuitTable) knob;
        return table.entry().choices().isEmpty()
                ? Stream.of(1, -1)
                        .flatMap(by ->
                                allOneMore(table, circuit, by)
                                        .flatMap(value -> turned(knob, value, by, circuit))
                                        .stream())
                : table.entry().choices().stream().flatMap(word -> allOf(table, circuit, word).stream());
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

    private static double value(Scale scale, double value, int by) {
        return switch (scale.kind()) {
            case WHOLE, COUNT -> value + by;
            case POWER_OF_TWO -> Math.scalb(value, by);
            case REAL -> scale.value(scale.position(value) + by * REAL_STEP);
        };
    }

    private static Optional<KnobStep> allOf(CircuitTable table, Circuit circuit, String word) {
        return table.read(circuit)
                .filter(entries -> !entries.values().stream().allMatch(word::equals))
                .flatMap(entries -> turned(table, word, 0, circuit));
    }

    private static Optional<String> allOneMore(CircuitTable table, Circuit circuit, int by) {
        return table.read(circuit)
                .filter(entries -> !entries.values().isEmpty())
                .map(entries -> entries.values().stream()
                        .map(entry -> NumberText.exact(NumberText.parse(entry).orElseThrow() + by))
                        .collect(Collectors.joining(", ")));
    }

    /** The value as it is shown; rounded where it is a number. */
    public String shown() {
        return knob instanceof CircuitNumber number ? NumberText.format(number.parse(value)) : value;
    }
}
