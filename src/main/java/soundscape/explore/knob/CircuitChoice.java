package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/** A parameter of one circuit whose values are words. */
public final class CircuitChoice implements CircuitKnob {
    private final About about;
    private final Consumer<String> checker;
    private final Function<Circuit, List<String>> choices;
    private final Function<Circuit, Optional<String>> reader;
    private final BiFunction<Circuit, String, Circuit> changer;

    /**
     * Describes a parameter.
     * @param checker refuses a word that is no value; words are given without spaces around them
     * @param choices the words offered for a circuit, as they are shown; other values may be understood besides
     * @param reader what it stands at; empty if the circuit has no such parameter
     */
    public CircuitChoice(
            About about,
            Consumer<String> checker,
            Function<Circuit, List<String>> choices,
            Function<Circuit, Optional<String>> reader,
            BiFunction<Circuit, String, Circuit> changer) {
        this.about = about;
        this.checker = checker;
        this.choices = choices;
        this.reader = reader;
        this.changer = changer;
    }

    @Override
    public About about() {
        return about;
    }

    /** The words offered for a circuit; empty where the circuit has no such parameter. */
    public List<String> offered(Circuit circuit) {
        return reader.apply(circuit).isPresent() ? choices.apply(circuit) : List.of();
    }

    @Override
    public Optional<String> show(Circuit circuit) {
        return reader.apply(circuit);
    }

    /** Where only one word is offered there is nothing to choose. */
    @Override
    public Optional<String> idleBecause(Circuit circuit) {
        List<String> offered = offered(circuit);
        if (offered.isEmpty()) {
            return Optional.of(NO_SUCH_PARAMETER);
        }
        return offered.size() > 1 ? Optional.empty() : Optional.of("it can only be " + offered.get(0) + " here");
    }

    @Override
    public UnaryOperator<Circuit> change(String value) {
        String word = value.strip();
        checker.accept(word);
        return circuit -> changer.apply(circuit, word);
    }

    @Override
    public boolean standsAt(Circuit circuit, String value) {
        return show(circuit).filter(now -> now.equalsIgnoreCase(value.strip())).isPresent();
    }

    @Override
    public Optional<String> nearest(
            Circuit circuit, String value, InvalidParameterException refused, Predicate<String> does) {
        return choices.apply(circuit).stream()
                .filter(choice -> !choice.equalsIgnoreCase(value.strip()))
                .filter(does)
                .findFirst();
    }
}
