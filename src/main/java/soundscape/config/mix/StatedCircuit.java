package soundscape.config.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.config.format.CircuitFormat;
import soundscape.config.format.SharedFormat;
import soundscape.config.format.WrittenCircuit;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.LookupKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.Fault;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.config.toml.TomlText;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;

/**
 * A circuit as a file states it, key by key, whatever file it came from: what it takes from above it states itself, and
 * what an absent key means it does not state.
 */
public final class StatedCircuit {
    private static final String LOOKUPS = LookupKeys.LOOKUPS.name();
    private static final String BETWEEN = ".";

    /** A circuit that states what it might take from above, so that what is written goes into its own table. */
    private static final TomlText BEGINNING = new TomlText(
            "",
            "[%s]%n[[%s]]%n%s = %s%n%s = %s%n%s = %s%n"
                    .formatted(
                            TableKind.ZKVM.key(),
                            TableKind.CIRCUITS,
                            CircuitKeys.FAMILY.name(),
                            CircuitKeys.FAMILY.exampleText(),
                            CircuitKeys.FIELD.name(),
                            CircuitKeys.FIELD.exampleText(),
                            CircuitKeys.HASH_BITS.name(),
                            CircuitKeys.HASH_BITS.exampleText()));

    private final Map<StatedKey, Object> values;

    private StatedCircuit(Map<StatedKey, Object> values) {
        this.values = values;
    }

    /**
     * Takes a circuit apart.
     * @throws InvalidParameterException if no file can hold it
     */
    public static StatedCircuit of(Circuit circuit) {
        TableWriter file = BEGINNING.edit();
        List<WrittenCircuit<Circuit>> written = List.of(
                CircuitFormat.write(circuit, file.tables(TableKind.CIRCUITS).get(0), file.inner(TableKind.ZKVM)));
        SharedFormat.writeInherited(written, List.of(), file.inner(TableKind.ZKVM));
        SharedFormat.writeLimits(written, List.of(), file);
        TableReader read = BEGINNING.after(file).explore();
        StatedCircuit stated = new StatedCircuit(new LinkedHashMap<>());
        circuit.header().facts().forEach((key, value) -> stated.put(StatedKey.OWN, key.key(), value));
        stated.put(StatedKey.OWN, read.tables(TableKind.CIRCUITS, "").get(0).content());
        read.table(TableKind.LIMITS).ifPresent(limits -> stated.put(TableKind.LIMITS.key(), limits.content()));
        return stated;
    }

    private void put(String table, Map<?, ?> content) {
        content.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                put((String) name, inner);
            } else if (name.equals(LOOKUPS)) {
                ((List<?>) value).forEach(each -> lookup((Map<?, ?>) each));
            } else {
                put(table, (String) name, value);
            }
        });
    }

    /** Lookups are known by their names, of which no two are alike. */
    private void lookup(Map<?, ?> lookup) {
        put(LOOKUPS + BETWEEN + lookup.get(LookupKeys.NAME.name()), lookup);
    }

    private void put(String table, String name, Object value) {
        values.put(new StatedKey(table, name), value);
    }

    /** What stands at a place, as Java has it. */
    Optional<Object> at(StatedKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** What of two circuits either states, in this one's order. */
    Set<StatedKey> keysWith(StatedCircuit other) {
        Set<StatedKey> keys = new LinkedHashSet<>(values.keySet());
        keys.addAll(other.values.keySet());
        return keys;
    }

    /** Whether it has a table within its own. */
    boolean has(String table) {
        return values.keySet().stream().anyMatch(key -> key.table().equals(table));
    }

    /** What its own table describes. */
    TableKind kind() {
        TableReader own =
                reader(new ArrayList<>()).tables(TableKind.CIRCUITS, "").get(0);
        return TableKind.of(own.get(CircuitKeys.FAMILY), own.find(CircuitKeys.DENSE_SCHEME));
    }

    /**
     * The circuit that states some keys as another does, and the rest as this one.
     * @return empty if no such file could be read
     */
    public Optional<Circuit> with(StatedCircuit other, Set<StatedKey> taken) {
        Map<StatedKey, Object> mixed = new LinkedHashMap<>();
        for (StatedKey key : keysWith(other)) {
            (taken.contains(key) ? other : this).at(key).ifPresent(value -> mixed.put(key, value));
        }
        return new StatedCircuit(mixed).circuit();
    }

    /** Puts it together again; where folding ends follows from the rest, whatever is stated. */
    Optional<Circuit> circuit() {
        List<Fault> faults = new ArrayList<>();
        return read(faults).or(() -> faults.stream()
                .flatMap(fault -> fault.subject().stream())
                .map(Fault.Subject::refusal)
                .filter(refusal -> refusal.key().equals(CircuitKeys.EARLY_STOP.name())
                        && refusal.remedy().matches("\\d+"))
                .findFirst()
                .flatMap(refusal -> endingAt(Long.valueOf(refusal.remedy()))));
    }

    private Optional<Circuit> endingAt(Long earlyStop) {
        Map<StatedKey, Object> ended = new LinkedHashMap<>(values);
        ended.put(StatedKey.of(CircuitKeys.EARLY_STOP), earlyStop);
        return new StatedCircuit(ended).read(new ArrayList<>());
    }

    private Optional<Circuit> read(List<Fault> faults) {
        TableReader file = reader(faults);
        return CircuitFormat.read(
                file.tables(TableKind.CIRCUITS, "").get(0),
                file.table(TableKind.LIMITS).map(limits -> limits.in(TableKind.LIMITS)));
    }

    private TableReader reader(List<Fault> faults) {
        Map<String, Object> own = new LinkedHashMap<>();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(TableKind.CIRCUITS, List.of(own));
        Map<String, Map<String, Object>> tables = new LinkedHashMap<>();
        values.forEach((key, value) -> tables.computeIfAbsent(key.table(), each -> new LinkedHashMap<>())
                .put(key.name(), value));
        List<Object> lookups = new ArrayList<>();
        tables.forEach((table, content) -> {
            if (table.isEmpty()) {
                own.putAll(content);
            } else if (table.startsWith(LOOKUPS + BETWEEN)) {
                lookups.add(content);
            } else {
                (table.equals(TableKind.LIMITS.key()) ? file : own).put(table, content);
            }
        });
        if (!lookups.isEmpty()) {
            own.put(LOOKUPS, lookups);
        }
        return TableReader.of(file, faults);
    }
}
