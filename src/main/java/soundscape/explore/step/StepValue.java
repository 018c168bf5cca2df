package soundscape.explore.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import soundscape.config.Zkvm;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;
import soundscape.explore.knob.TableEntry;

/**
 * A value next to where a knob stands, which it may still refuse.
 * @param direction 1 up, −1 down, 0 to another word
 * @param value as a user writes it, to the last digit
 */
record StepValue(int direction, String value) {
    /** One step of a real number is this many of its slider's; a finer one would hardly show. */
    private static final double REAL_STEP = 10;

    /** The values next to where a knob stands for a circuit of a zkVM; none where it does not turn. */
    static Stream<StepValue> of(Knob knob, Zkvm zkvm, int circuit) {
        if (knob.idleBecause(zkvm, circuit).isPresent()) {
            return Stream.empty();
        }
        return knob instanceof CircuitKnob each
                ? of(each, zkvm.entries().get(circuit).circuit())
                : numbers(
                        ((NumberKnob) knob).scale(),
                        ((NumberKnob) knob).read(zkvm, circuit).orElseThrow().value());
    }

    /** The values next to where a knob stands that turns: one up and one down, of all entries together, or each other word. */
    static Stream<StepValue> of(CircuitKnob knob, Circuit circuit) {
        if (knob instanceof CircuitNumber number) {
            return numbers(number.scale(), number.read(circuit).orElseThrow().value());
        } else if (knob instanceof CircuitChoice choice) {
            return choice.offered(circuit).stream()
                    .filter(word -> !choice.standsAt(circuit, word))
                    .map(word -> new StepValue(0, word));
        }
        CircuitTable table = (CircuitTable) knob;
        return table.entry() instanceof TableEntry.OfNumber number
                ? Stream.of(1, -1).flatMap(by -> allOneStep(table, number.scale(), circuit, by).stream())
                : table.entry().choices().stream()
                        .filter(word -> !allAt(table, circuit, word))
                        .map(word -> new StepValue(0, word));
    }

    private static Stream<StepValue> numbers(Scale scale, double now) {
        return Stream.of(1, -1)
                .filter(by -> value(scale, now, by) != now)
                .map(by -> new StepValue(by, NumberText.exact(value(scale, now, by))));
    }

    private static double value(Scale scale, double value, int by) {
        return switch (scale.kind()) {
            case WHOLE, COUNT -> value + by;
            case POWER_OF_TWO -> Math.scalb(value, by);
            case REAL -> scale.nearest(scale.value(scale.position(value) + by * REAL_STEP));
        };
    }

    private static boolean allAt(CircuitTable table, Circuit circuit, String word) {
        return table.read(circuit).orElseThrow().values().stream().allMatch(word::equals);
    }

    private static Optional<StepValue> allOneStep(CircuitTable table, Scale scale, Circuit circuit, int by) {
        List<String> now = table.read(circuit).orElseThrow().values();
        List<String> stepped = now.stream()
                .map(entry ->
                        NumberText.exact(value(scale, NumberText.parse(entry).orElseThrow(), by)))
                .toList();
        return stepped.equals(now) ? Optional.empty() : Optional.of(new StepValue(by, CircuitTable.text(stepped)));
    }

    /** A value of a knob as it is shown; rounded where it is a number. */
    static String shown(Knob knob, String value) {
        return knob instanceof NumberKnob
                ? NumberText.format(NumberText.parse(value).orElseThrow())
                : value;
    }
}
