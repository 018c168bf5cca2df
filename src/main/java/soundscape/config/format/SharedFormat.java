package soundscape.config.format;

import java.util.List;
import soundscape.config.toml.Editor;
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
     * @param zkvm the table {@code [zkevm]}
     */
    public static void writeInherited(List<WrittenCircuit<Circuit>> circuits, Editor zkvm) {
        FAMILY.write(circuits, zkvm);
        HeaderFormat.INHERITED_FIELD.write(circuits, zkvm);
        HeaderFormat.INHERITED_HASH_BITS.write(circuits, zkvm);
    }

    /**
     * Writes the limits that SWIRL circuits share; only what differs is changed.
     *
     * @param circuits the circuits, each written to its table
     * @param file the whole file
     * @throws soundscape.estimator.parameter.InvalidParameterException if circuits differ in a limit that is one for all
     */
    public static void writeLimits(List<WrittenCircuit<Circuit>> circuits, Editor file) {
        List<WrittenCircuit<Swirl>> swirl =
                circuits.stream().flatMap(WrittenCircuit::swirl).toList();
        if (!swirl.isEmpty()) {
            SwirlFormat.writeLimits(swirl, file.inner(LIMITS));
        }
    }
}
