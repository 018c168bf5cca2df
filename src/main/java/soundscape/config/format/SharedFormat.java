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
     * Writes to {@code [zkevm]} what circuits may share; only what differs is changed.
     * @param others tables that could not be read, which stay as they are and so must what they take from above
     */
    public static void writeInherited(
            List<WrittenCircuit<Circuit>> circuits, List<TableWriter> others, TableWriter zkvm) {
        INHERITED.forEach(key -> key.write(circuits, others, zkvm));
    }

    /** The same with the limits that SWIRL circuits share; throws if circuits differ in a limit that is one for all. */
    public static void writeLimits(List<WrittenCircuit<Circuit>> circuits, List<TableWriter> others, TableWriter file) {
        List<WrittenCircuit<Swirl>> swirl =
                circuits.stream().flatMap(WrittenCircuit::swirl).toList();
        if (!swirl.isEmpty()) {
            SwirlFormat.writeLimits(swirl, others, file.inner(TableKind.LIMITS));
        }
    }
}
