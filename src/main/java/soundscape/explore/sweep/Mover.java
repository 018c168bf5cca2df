package soundscape.explore.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.knob.CircuitKnob;
import soundscape.explore.knob.Knobs;

/**
 * A knob that moves a figure of a circuit when it is turned by one step.
 *
 * @param knob the knob
 * @param value what it was turned to
 * @param change what that added to the figure
 * @param total the circuit's bits after it
 */
public record Mover(CircuitKnob knob, String value, double change, double total) {
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
                .forEach(knob -> Step.of(knob, circuit)
                        .flatMap(step -> moved(step, question, now).stream())
                        .filter(mover -> Math.abs(mover.change()) >= question.least())
                        .min(better)
                        .ifPresent(movers::add));
        movers.sort(Comparator.comparingDouble(Mover::total).reversed().thenComparing(better));
        return movers;
    }

    private static Optional<Mover> moved(Step step, Question question, double now) {
        try {
            double then = question.figure().applyAsDouble(step.circuit());
            return Double.isNaN(then)
                    ? Optional.empty()
                    : Optional.of(new Mover(
                            step.knob(),
                            step.value(),
                            then - now,
                            question.total().applyAsDouble(step.circuit())));
        } catch (InvalidParameterException refused) {
            return Optional.empty();
        }
    }
}
