package soundscape.config.format;

import java.util.List;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;

/** Writes what circuits may share: the keys that {@code [zkevm]} may give for all, and SWIRL's limits. */
public final class SharedFormat {
    private static final List<InheritedKey<Circuit, ?>> INHERITED = List.of(
            new InheritedKey<>(
                    CircuitKeys.FAMILY, circuit -> TableKind.of(circuit).family()),
            new InheritedKey<>(CircuitKeys.FIELD, Circuit::field),
            new InheritedKey<>(
                    CircuitKeys.HASH_BITS, circuit -> circuit.header().hashBits()));

    private SharedFormat() {}

    /**
     * Writes what circuits may share; only what differs is changed.
     *
     * @param circuits the circuits, each written to its table
     * @param others tables that could not be read, which stay as they are and so must what they take from above
     * @param zkvm the table {@code [zkevm]}
     */
    public static void writeInherited(
            List<WrittenCircuit<Circuit>> circuits, List<TableWriter> others, TableWriter zkvm) {
        INHERITED.forEach(key -> key.write(circuits, others, zkvm));
    }

    /**
     * Writes the limits that SWIRL circuits share; only what differs is changed.
     *
     * @param circuits the circuits, each written to its table
     * @param others tables that could not be read, which stay as they are and so must what they take from above
     * @throws soundscape.estimator.parameter.InvalidParameterException if circuits differ in a limit that is one for all
     */
    public static void writeLimits(List<WrittenCircuit<Circuit>> circuits, List<TableWriter> others, TableWriter file) {
        List<WrittenCircuit<Swirl>> swirl =
                circuits.stream().flatMap(WrittenCircuit::swirl).toList();
        if (!swirl.isEmpty()) {
            SwirlFormat.writeLimits(swirl, others, file.inner(TableKind.LIMITS));
        }
    }
}
