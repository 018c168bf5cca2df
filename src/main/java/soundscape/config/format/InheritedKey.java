package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;

/**
 * Writes a key that circuits may state each for itself or take from a table above.
 *
 * @param key the key
 * @param wanted what it must mean for a circuit
 * @param stated what it means in a table, if it stands there
 * @param writer writes it into a table
 * @param <C> the circuits that have it
 * @param <T> what it means
 */
record InheritedKey<C extends Circuit, T>(
        String key,
        Function<C, T> wanted,
        Function<TableWriter, Optional<T>> stated,
        BiConsumer<TableWriter, T> writer) {

    static <C extends Circuit> InheritedKey<C, Long> integer(String key, Function<C, Long> wanted) {
        return new InheritedKey<>(
                key, wanted, table -> table.integerOf(key), (table, value) -> table.integer(key, value));
    }

    static <C extends Circuit> InheritedKey<C, String> text(String key, Function<C, String> wanted) {
        return new InheritedKey<>(key, wanted, table -> table.textOf(key), (table, value) -> table.text(key, value));
    }

    /**
     * A circuit that states the key keeps doing so. The others take it from above: where they all changed alike, the
     * value above changes; where they now differ, those that differ state their own. A
     * table that could not be read and takes it from above keeps what is above.
     */
    void write(List<? extends WrittenCircuit<? extends C>> circuits, List<TableWriter> others, TableWriter above) {
        Set<T> inherited = circuits.stream()
                .filter(each -> stated.apply(each.table()).isEmpty())
                .map(each -> wanted.apply(each.circuit()))
                .collect(Collectors.toSet());
        if (inherited.size() == 1 && others.stream().allMatch(other -> other.has(key))) {
            put(above, inherited.iterator().next());
        }
        for (WrittenCircuit<? extends C> each : circuits) {
            T value = wanted.apply(each.circuit());
            if (stated.apply(each.table()).isPresent() || !means(above, value)) {
                put(each.table(), value);
            }
        }
    }

    private void put(TableWriter table, T value) {
        if (!means(table, value)) {
            writer.accept(table, value);
        }
    }

    private boolean means(TableWriter table, T value) {
        return stated.apply(table).equals(Optional.of(value));
    }
}
