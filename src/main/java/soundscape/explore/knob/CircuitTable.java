package soundscape.explore.knob;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * A parameter of one circuit that has one entry a round, a step or a lookup. Values are written as the entries in turn,
 * such as {@code 193, 88, 81}; a single entry stands for all where their number is fixed.
 */
public final class CircuitTable implements CircuitKnob {
    private static final String SEPARATOR = ", ";

    /** How a table without entries is written. */
    private static final String NONE = "none";

    private static final Pattern BETWEEN_ENTRIES = Pattern.compile("[,;\\s]+");

    private final About about;
    private final TableEntry entry;
    private final boolean resizable;
    private final Function<Circuit, Optional<TableValues>> reader;
    private final BiFunction<Circuit, List<String>, Circuit> changer;

    /**
     * Describes a parameter.
     * @param resizable whether another number of entries makes another number of rounds
     * @param reader what it stands at; empty if the circuit has no such parameter
     */
    public CircuitTable(
            About about,
            TableEntry entry,
            boolean resizable,
            Function<Circuit, Optional<TableValues>> reader,
            BiFunction<Circuit, List<String>, Circuit> changer) {
        this.about = about;
        this.entry = entry;
        this.resizable = resizable;
        this.reader = reader;
        this.changer = changer;
    }

    @Override
    public About about() {
        return about;
    }

    /** {@return the values of one entry} */
    public TableEntry entry() {
        return entry;
    }

    /** {@return whether another number of entries makes another number of rounds} */
    public boolean resizable() {
        return resizable;
    }

    /** What the knob stands at for a circuit; its entries; empty if the circuit has no such parameter. */
    public Optional<TableValues> read(Circuit circuit) {
        return reader.apply(circuit)
                .filter(table -> resizable || !table.values().isEmpty());
    }

    @Override
    public Optional<String> show(Circuit circuit) {
        return read(circuit).map(TableValues::values).map(CircuitTable::text);
    }

    /** Writes entries as a value of this knob, such as {@code 193, 88, 81}. */
    public static String text(List<String> entries) {
        return entries.isEmpty() ? NONE : String.join(SEPARATOR, entries);
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
        if (resizable && value.strip().equalsIgnoreCase(NONE)) {
            return List.of();
        }
        List<String> entries = Arrays.stream(BETWEEN_ENTRIES.split(
                        value.replace('[', ' ').replace(']', ' ').strip(), -1))
                .toList();
        entries.forEach(entry::check);
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
                    size == 1 ? "must have 1 entry" : "must have " + size + " entries, or one for all",
                    show(circuit).orElseThrow());
        }
        return entries;
    }

    @Override
    public boolean standsAt(Circuit circuit, String value) {
        return read(circuit).orElseThrow().values().equals(fitting(circuit, entries(value), value));
    }

    /** The table with the refused entry exchanged; the present table; one of its entries for all. */
    @Override
    public Optional<String> nearest(
            Circuit circuit, String value, InvalidParameterException refused, Predicate<String> does) {
        List<String> exchanged = entries(value).stream()
                .map(entry -> entry.equals(refused.value()) ? refused.remedy() : entry)
                .toList();
        return Stream.concat(
                        Stream.of(
                                String.join(SEPARATOR, exchanged), show(circuit).orElseThrow()),
                        read(circuit).orElseThrow().values().stream())
                .filter(does)
                .findFirst();
    }
}
