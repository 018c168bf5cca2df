package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.CircuitTable;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.NumberText;
import soundscape.explore.knob.Scale;

/**
 * A knob that moves a figure of a circuit when it is turned by one step.
 *
 * @param knob the knob
 * @param value what it was turned to
 * @param change what that added to the figure
 * @param total the circuit's bits after it
 */
public record Mover(CircuitKnob knob, String value, double change, double total) {
    /** One step of a real number is this many of its slider's; a finer one would hardly show. */
    private static final double REAL_STEP = 10;

    /**
     * What movers are asked about.
     *
     * @param figure the figure, such as a term's bits; NaN where the changed circuit has no such figure
     * @param better 1 if more of it is better, −1 if less is
     * @param least changes below this do not count
     * @param total the circuit's bits
     */
    public record Question(
            ToDoubleFunction<Circuit> figure, int better, double least, ToDoubleFunction<Circuit> total) {}

    /**
     * Finds the knobs that move a figure: each is turned one step to the better, or to the worse where it cannot be
     * bettered so; one of words to the best other word.
     *
     * @param circuit the circuit
     * @param question the figure asked about
     * @return the movers, the one first that leaves the circuit most bits, then the one that betters the figure most
     */
    public static List<Mover> of(Circuit circuit, Question question) {
        double now = question.figure().applyAsDouble(circuit);
        Comparator<Mover> better = Comparator.comparingDouble(mover -> -question.better() * mover.change());
        List<Mover> movers = new ArrayList<>();
        Knobs.ALL.stream()
                .filter(CircuitKnob.class::isInstance)
                .map(CircuitKnob.class::cast)
                .filter(knob -> knob.idleBecause(circuit).isEmpty())
                .forEach(knob -> steps(knob, circuit)
                        .flatMap(value -> moved(knob, circuit, value, question, now).stream())
                        .filter(mover -> Math.abs(mover.change()) >= question.least())
                        .min(better)
                        .ifPresent(movers::add));
        movers.sort(Comparator.comparingDouble(Mover::total).reversed().thenComparing(better));
        return movers;
    }

    private static Optional<Mover> moved(
            CircuitKnob knob, Circuit circuit, String value, Question question, double now) {
        try {
            Circuit moved = knob.turned(circuit, value);
            double then = question.figure().applyAsDouble(moved);
            return Double.isNaN(then)
                    ? Optional.empty()
                    : Optional.of(
                            new Mover(knob, value, then - now, question.total().applyAsDouble(moved)));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }

    /** The values one step away. */
    private static Stream<String> steps(CircuitKnob knob, Circuit circuit) {
        if (knob instanceof CircuitNumber number) {
            return number.read(circuit).stream()
                    .flatMap(reading -> Stream.of(1, -1).map(by -> step(number.scale(), reading.value(), by)))
                    .filter(number.scale()::admits)
                    .map(NumberText::exact);
        }
        if (knob instanceof CircuitChoice choice) {
            return choice.offered(circuit).stream().filter(word -> !choice.standsAt(circuit, word));
        }
        return knob instanceof CircuitTable table && table.entry().choices().isEmpty()
                ? Stream.of(1, -1).flatMap(by -> allOneMore(table, circuit, by).stream())
                : Stream.empty();
    }

    private static double step(Scale scale, double value, int by) {
        return switch (scale.kind()) {
            case WHOLE, COUNT -> value + by;
            case POWER_OF_TWO -> Math.scalb(value, by);
            case REAL -> scale.value(scale.position(value) + by * REAL_STEP);
        };
    }

    private static Optional<String> allOneMore(CircuitTable table, Circuit circuit, int by) {
        return table.read(circuit)
                .filter(entries -> !entries.values().isEmpty())
                .map(entries -> entries.values().stream()
                        .map(entry -> NumberText.exact(NumberText.parse(entry).orElseThrow() + by))
                        .collect(Collectors.joining(", ")));
    }
}
