package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
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
 */
public record Mover(CircuitKnob knob, String value, double change) {
    /** One step of a real number is this many of its slider's; a finer one would hardly show. */
    private static final double REAL_STEP = 10;

    private static final Comparator<Mover> STRENGTH = Comparator.comparingDouble(mover -> Math.abs(mover.change()));

    /**
     * Finds the knobs that move a figure: each is turned one step up, or down where up is refused; one of words to the word
     * that moves most.
     *
     * @param circuit the circuit
     * @param figure the figure, such as a term's bits; NaN where the changed circuit has no such figure
     * @param least changes below this do not count
     * @return the movers, the strongest first
     */
    public static List<Mover> of(Circuit circuit, ToDoubleFunction<Circuit> figure, double least) {
        double now = figure.applyAsDouble(circuit);
        List<Mover> movers = new ArrayList<>();
        Knobs.ALL.stream()
                .filter(CircuitKnob.class::isInstance)
                .map(CircuitKnob.class::cast)
                .filter(knob -> knob.idleBecause(circuit).isEmpty())
                .forEach(knob -> {
                    Stream<Mover> moved = steps(knob, circuit).stream()
                            .flatMap(value -> moved(knob, circuit, value, figure).stream()
                                    .mapToObj(then -> new Mover(knob, value, then - now)));
                    (knob instanceof CircuitChoice ? moved.max(STRENGTH) : moved.findFirst())
                            .filter(mover -> Math.abs(mover.change()) >= least)
                            .ifPresent(movers::add);
                });
        movers.sort(STRENGTH.reversed());
        return movers;
    }

    private static OptionalDouble moved(
            CircuitKnob knob, Circuit circuit, String value, ToDoubleFunction<Circuit> figure) {
        try {
            double then = figure.applyAsDouble(knob.turned(circuit, value));
            return Double.isNaN(then) ? OptionalDouble.empty() : OptionalDouble.of(then);
        } catch (InvalidParameterException refused) {
            return OptionalDouble.empty();
        }
    }

    /** The values one step away, the one to be tried first in front. */
    private static List<String> steps(CircuitKnob knob, Circuit circuit) {
        if (knob instanceof CircuitNumber number) {
            return number.read(circuit).stream()
                    .flatMap(reading -> Stream.of(1, -1).map(by -> step(number.scale(), reading.value(), by)))
                    .filter(number.scale()::admits)
                    .map(NumberText::exact)
                    .toList();
        }
        if (knob instanceof CircuitChoice choice) {
            return choice.offered(circuit).stream()
                    .filter(word -> !choice.standsAt(circuit, word))
                    .toList();
        }
        return knob instanceof CircuitTable table && table.entry().choices().isEmpty()
                ? allOneMore(table, circuit)
                : List.of();
    }

    private static double step(Scale scale, double value, int by) {
        return switch (scale.kind()) {
            case WHOLE, COUNT -> value + by;
            case POWER_OF_TWO -> Math.scalb(value, by);
            case REAL -> scale.value(scale.position(value) + by * REAL_STEP);
        };
    }

    private static List<String> allOneMore(CircuitTable table, Circuit circuit) {
        return table.read(circuit).stream()
                .filter(entries -> !entries.values().isEmpty())
                .map(entries -> entries.values().stream()
                        .map(entry -> NumberText.exact(NumberText.parse(entry).orElseThrow() + 1))
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
