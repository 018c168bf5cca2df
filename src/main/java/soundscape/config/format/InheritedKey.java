package soundscape.config.format;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import soundscape.config.key.Key;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;

/** A key that circuits may state each for itself or take from a table above, and what it must mean for a circuit. */
record InheritedKey<C extends Circuit, T>(Key<T> key, Function<C, T> wanted) {
    /**
     * A circuit that states the key keeps doing so. The others take it from above: where they all changed alike, the
     * value above changes; where they now differ, those that differ state their own. A
     * table that could not be read and takes it from above keeps what is above.
     */
    void write(List<? extends WrittenCircuit<? extends C>> circuits, List<TableWriter> others, TableWriter above) {
        Set<T> inherited = circuits.stream()
                .filter(each -> each.table().find(key).isEmpty())
                .map(each -> wanted.apply(each.circuit()))
                .collect(Collectors.toSet());
        if (inherited.size() == 1 && others.stream().allMatch(other -> other.has(key))) {
            above.put(key, inherited.iterator().next());
        }
        for (WrittenCircuit<? extends C> each : circuits) {
            T value = wanted.apply(each.circuit());
            boolean stated = each.table().find(key).isPresent();
            if (stated || above.find(key).filter(value::equals).isEmpty()) {
                each.table().put(key, value);
            }
        }
    }
}
