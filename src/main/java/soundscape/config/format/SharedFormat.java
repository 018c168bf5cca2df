package soundscape.config.format;

import java.util.List;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Swirl;

/** Writes what circuits may share: the keys that {@code [zkevm]} may give for all, and SWIRL's limits. */
public final class SharedFormat {
    /** The table of SWIRL's limits. */
    public static final String LIMITS = "swirl";

    private static final InheritedKey<Circuit, String> FAMILY =
            InheritedKey.text(TableKind.FAMILY, circuit -> TableKind.of(circuit).family());

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
        FAMILY.write(circuits, others, zkvm);
        HeaderFormat.INHERITED_FIELD.write(circuits, others, zkvm);
        HeaderFormat.INHERITED_HASH_BITS.write(circuits, others, zkvm);
    }

    /**
     * Writes the limits that SWIRL circuits share; only what differs is changed.
     *
     * @param circuits the circuits, each written to its table
     * @param others tables that could not be read, which stay as they are and so must what they take from above
     * @param file the whole file
     * @throws soundscape.estimator.parameter.InvalidParameterException if circuits differ in a limit that is one for all
     */
    public static void writeLimits(List<WrittenCircuit<Circuit>> circuits, List<TableWriter> others, TableWriter file) {
        List<WrittenCircuit<Swirl>> swirl =
                circuits.stream().flatMap(WrittenCircuit::swirl).toList();
        if (!swirl.isEmpty()) {
            SwirlFormat.writeLimits(swirl, others, file.inner(LIMITS));
        }
    }
}
