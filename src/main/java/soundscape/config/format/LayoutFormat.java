package soundscape.config.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import soundscape.config.key.Key;
import soundscape.config.key.LayoutKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.StatedLayout;

/**
 * Reads and writes {@code [circuits.layout]}, which takes from {@code [zkevm.layout]} what it does not say itself, unless
 * it names a prover itself.
 */
final class LayoutFormat {
    /** What exporters write beside soundcalc's keys and a layout would ask for again. */
    private static final Set<LayoutKey> IN_CIRCUIT =
            Set.of(LayoutKey.COLUMNS, LayoutKey.FIXED_COLUMNS, LayoutKey.WITNESS_COLUMNS);

    private LayoutFormat() {}

    /** Reads a circuit's layout, if any is stated; what is wrong with it is noted where it stands. */
    static Optional<StatedLayout> read(TableReader circuit) {
        List<TableReader> all = circuit.nested(TableKind.LAYOUT);
        List<TableReader> tables = !all.isEmpty() && all.get(0).has(LayoutKeys.PROVER) ? all.subList(0, 1) : all;
        Optional<Layout> prover = Optional.empty();
        boolean named = false;
        for (TableReader table : tables) {
            table.check();
            named |= table.has(LayoutKeys.PROVER);
            if (prover.isEmpty()) {
                prover = table.find(LayoutKeys.PROVER).orElse(Optional.empty());
            }
        }
        if (!tables.isEmpty() && !named) {
            tables.get(0).noteMissing(LayoutKeys.PROVER);
        }
        if (prover.isEmpty() || prover.get().equals(LayoutKeys.NONE)) {
            return Optional.empty();
        }
        StatedLayout stated = StatedLayout.of(prover.get());
        for (int i = tables.size() - 1; i >= 0; i--) {
            TableReader table = tables.get(i);
            StatedLayout above = stated;
            stated = table.attempt(() -> above.with(values(table::find))).orElse(above);
        }
        return Optional.of(stated);
    }

    /** What the circuit's own table says of its columns. */
    static Map<LayoutKey, Double> facts(TableReader circuit) {
        Map<LayoutKey, Double> facts = new EnumMap<>(LayoutKey.class);
        for (LayoutKey key : IN_CIRCUIT) {
            Optional<Double> value = circuit.number(key.key());
            if (value.isPresent()) {
                facts.put(key, value.get());
            }
        }
        return facts;
    }

    /** Writes what differs from what the file says into the circuit's own table. */
    static void write(Optional<StatedLayout> layout, TableWriter circuit, TableWriter zkvm) {
        Optional<TableWriter> above = zkvm.find(TableKind.LAYOUT);
        if (layout.isEmpty()) {
            if (above.isPresent()) {
                own(circuit).put(LayoutKeys.PROVER, Optional.of(LayoutKeys.NONE));
                Stream.of(LayoutKey.values()).forEach(key -> own(circuit).remove(key.key()));
            } else {
                circuit.remove(TableKind.LAYOUT.key());
            }
            return;
        }
        Map<LayoutKey, Double> wanted = layout.get().values();
        Optional<Layout> prover = Optional.of(layout.get().layout());
        Map<LayoutKey, Double> meant = new EnumMap<>(LayoutKey.class);
        above.ifPresent(table -> meant.putAll(values(table::find)));
        boolean takesFromAbove = circuit.find(TableKind.LAYOUT)
                        .filter(table -> table.has(LayoutKeys.PROVER))
                        .isEmpty()
                && above.flatMap(table -> table.find(LayoutKeys.PROVER)).equals(Optional.of(prover))
                && wanted.keySet().containsAll(meant.keySet());
        if (!takesFromAbove) {
            meant.clear();
            own(circuit).put(LayoutKeys.PROVER, prover);
        }
        Map<LayoutKey, Double> stated =
                circuit.find(TableKind.LAYOUT).map(table -> values(table::find)).orElse(Map.of());
        stated.keySet().stream().filter(key -> !wanted.containsKey(key)).forEach(key -> own(circuit)
                .remove(key.key()));
        meant.putAll(stated);
        wanted.forEach((key, value) -> {
            if (!value.equals(meant.get(key))) {
                own(circuit).put(LayoutKeys.of(key), Optional.of(value));
            }
        });
    }

    private static TableWriter own(TableWriter circuit) {
        return circuit.inner(TableKind.LAYOUT).in(TableKind.LAYOUT);
    }

    private static Map<LayoutKey, Double> values(Function<Key<Optional<Double>>, Optional<Optional<Double>>> table) {
        Map<LayoutKey, Double> values = new EnumMap<>(LayoutKey.class);
        for (LayoutKey key : LayoutKey.values()) {
            Optional<Double> value = table.apply(LayoutKeys.of(key)).orElse(Optional.empty());
            if (value.isPresent()) {
                values.put(key, value.get());
            }
        }
        return values;
    }
}
