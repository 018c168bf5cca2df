package soundscape.explore.knob;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * A parameter of one circuit that has one entry a round, a step or a lookup. Values are written as the entries in turn,
 * such as {@code 193, 88, 81}; a single entry stands for all.
 *
 * @param about what a reader is told
 * @param entry the values of one entry
 * @param resizable whether another number of entries makes another number of rounds
 * @param reader what it stands at; empty if the circuit has no such parameter
 * @param changer makes the changed circuit
 */
public record CircuitTable(
        About about,
        CircuitTable.Entry entry,
        boolean resizable,
        Function<Circuit, Optional<Table>> reader,
        BiFunction<Circuit, List<String>, Circuit> changer)
        implements CircuitKnob {

    /**
     * The values of one entry.
     *
     * @param check refuses what is none
     * @param choices the words that it is one of; none where it is a number
     */
    public record Entry(Consumer<String> check, List<String> choices) {
        static Entry number(String key, Scale scale) {
            return new Entry(
                    text -> {
                        double number = NumberText.parse(text)
                                .orElseThrow(() -> new InvalidParameterException(
                                        key, text, scale.condition(), NumberText.format(scale.least())));
                        if (!scale.admits(number)) {
                            throw new InvalidParameterException(
                                    key, text, scale.condition(), NumberText.format(scale.nearest(number)));
                        }
                    },
                    List.of());
        }

        static Entry words(Words<?> words) {
            return new Entry(words::value, words.all());
        }
    }

    /**
     * What the knob stands at for a circuit.
     *
     * @param circuit the circuit
     * @return its entries; empty if the circuit has no such parameter
     */
    public Optional<Table> read(Circuit circuit) {
        return reader.apply(circuit)
                .filter(table -> resizable || !table.values().isEmpty());
    }

    @Override
    public Optional<String> show(Circuit circuit) {
        return read(circuit).map(table -> String.join(", ", table.values()));
    }

    @Override
    public Optional<String> idleBecause(Circuit circuit) {
        return read(circuit).isPresent() ? Optional.empty() : Optional.of(NO_SUCH_PARAMETER);
    }

    @Override
    public UnaryOperator<Circuit> change(String value) {
        List<String> entries = entries(value);
        return circuit -> changer.apply(circuit, fitting(circuit, entries, value));
    }

    private List<String> entries(String value) {
        List<String> entries = Arrays.stream(
                        value.replaceAll("[\\[\\]]", " ").strip().split("[,;\\s]+", -1))
                .toList();
        entries.forEach(entry.check());
        return entries;
    }

    private List<String> fitting(Circuit circuit, List<String> entries, String value) {
        int size = read(circuit).orElseThrow().values().size();
        if (entries.size() == 1 && !resizable) {
            return Collections.nCopies(size, entries.get(0));
        }
        if (entries.size() != size && !resizable) {
            throw new InvalidParameterException(
                    key(),
                    value,
                    "must have " + size + (size == 1 ? " entry" : " entries") + ", or one for all",
                    show(circuit).orElseThrow());
        }
        return entries;
    }

    @Override
    public boolean standsAt(Circuit circuit, String value) {
        return read(circuit).orElseThrow().values().equals(fitting(circuit, entries(value), value));
    }

    /** One entry may stand in the way of another: no table is near. */
    @Override
    public List<String> near(Circuit circuit, String value) {
        return List.of();
    }
}
