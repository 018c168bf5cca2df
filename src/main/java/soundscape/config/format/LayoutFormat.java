package soundscape.config.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundscape.config.key.LayoutKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.StatedLayout;
import soundscape.estimator.parameter.InvalidParameterException;

/** Reads and writes {@code [circuits.layout]}, which takes from {@code [zkevm.layout]} what it does not say itself. */
final class LayoutFormat {
    /** What exporters write beside soundcalc's keys and a layout would ask for again. */
    private static final Set<LayoutKey> IN_CIRCUIT =
            Set.of(LayoutKey.COLUMNS, LayoutKey.FIXED_COLUMNS, LayoutKey.WITNESS_COLUMNS);

    private LayoutFormat() {}

    /** Reads a circuit's layout, if any is stated; what is wrong with it is noted where it stands. */
    static Optional<StatedLayout> read(TableReader circuit) {
        List<TableReader> tables = circuit.nested(TableKind.LAYOUT);
        tables.forEach(TableReader::check);
        Optional<Layout> layout = prover(tables);
        if (layout.isEmpty()) {
            tables.stream()
                    .findFirst()
                    .ifPresent(table -> table.note(LayoutKeys.PROVER.name(), LayoutKeys.PROVER.missing()));
            return Optional.empty();
        }
        StatedLayout stated = StatedLayout.of(layout.get()).withFacts(facts(circuit));
        for (int i = tables.size() - 1; i >= 0; i--) {
            TableReader table = tables.get(i);
            StatedLayout above = stated;
            stated = table.attempt(() -> above.with(values(table))).orElse(above);
        }
        return Optional.of(stated);
    }

    private static Optional<Layout> prover(List<TableReader> tables) {
        return tables.stream()
                .flatMap(table -> table.find(LayoutKeys.PROVER).flatMap(found -> found).stream())
                .findFirst();
    }

    private static Map<LayoutKey, Double> facts(TableReader circuit) {
        Map<LayoutKey, Double> facts = new EnumMap<>(LayoutKey.class);
        IN_CIRCUIT.forEach(key -> circuit.number(key.key()).ifPresent(value -> facts.put(key, value)));
        return facts;
    }

    private static Map<LayoutKey, Double> values(TableReader table) {
        Map<LayoutKey, Double> values = new EnumMap<>(LayoutKey.class);
        for (LayoutKey key : LayoutKey.values()) {
            table.find(LayoutKeys.of(key)).flatMap(found -> found).ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    /** Refuses a layout of a scheme that it does not write. */
    static Circuit checked(Circuit circuit) {
        circuit.header().layout().map(StatedLayout::layout).ifPresent(layout -> {
            if (!layout.fits().test(circuit.opening())) {
                throw new InvalidParameterException(
                        LayoutKeys.PROVER.name(),
                        '"' + layout.name() + '"',
                        "must be a prover of " + circuit.opening().label(),
                        fitting(circuit));
            }
        });
        return circuit;
    }

    private static String fitting(Circuit circuit) {
        return '"'
                + soundscape.estimator.layout.Layouts.ALL.stream()
                        .skip(1)
                        .filter(layout -> layout.fits().test(circuit.opening()))
                        .findFirst()
                        .orElse(soundscape.estimator.layout.Layouts.SOUNDCALC)
                        .name()
                + '"';
    }

    /** Writes what differs from what the file says into the circuit's own table. */
    static void write(Optional<StatedLayout> layout, TableWriter circuit, TableWriter zkvm) {
        List<TableWriter> tables = java.util.stream.Stream.of(circuit, zkvm)
                .flatMap(table -> table.find(TableKind.LAYOUT).stream())
                .toList();
        Map<LayoutKey, Double> before = new EnumMap<>(LayoutKey.class);
        for (int i = tables.size() - 1; i >= 0; i--) {
            TableWriter table = tables.get(i);
            for (LayoutKey key : LayoutKey.values()) {
                table.find(LayoutKeys.of(key)).flatMap(found -> found).ifPresent(value -> before.put(key, value));
            }
        }
        Optional<Layout> prover = tables.stream()
                .flatMap(table -> table.find(LayoutKeys.PROVER).flatMap(found -> found).stream())
                .findFirst();
        if (layout.isEmpty()) {
            circuit.remove(TableKind.LAYOUT.key());
            return;
        }
        StatedLayout stated = layout.get();
        if (!prover.equals(Optional.of(stated.layout()))) {
            circuit.inner(TableKind.LAYOUT).in(TableKind.LAYOUT).put(LayoutKeys.PROVER, Optional.of(stated.layout()));
        }
        stated.values().forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                circuit.inner(TableKind.LAYOUT).in(TableKind.LAYOUT).put(LayoutKeys.of(key), Optional.of(value));
            }
        });
        before.keySet().stream()
                .filter(key -> !stated.values().containsKey(key))
                .forEach(key -> circuit.find(TableKind.LAYOUT).ifPresent(own -> own.remove(key.key())));
    }
}
