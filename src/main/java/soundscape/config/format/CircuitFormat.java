package soundscape.config.format;

import java.util.Optional;
import java.util.Set;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;

/** Reads and writes one {@code [[circuits]]} table by its protocol family. */
public final class CircuitFormat {
    private static final String FAMILY = TableKind.FAMILY;

    /** The keys that {@code [zkevm]} may give for all circuits. */
    public static final Set<String> INHERITED = Set.of(FAMILY, HeaderFormat.FIELD, HeaderFormat.HASH_BITS);

    private CircuitFormat() {}

    /**
     * Reads a circuit.
     *
     * @param table its table
     * @param limits the table {@code [swirl]}, if there is one
     * @return the circuit, unless problems were noted
     */
    public static Optional<Circuit> read(TableReader table, Optional<TableReader> limits) {
        TableReader circuit = table.fresh();
        TableReader holder = circuit.holderOf(FAMILY);
        return holder.text(FAMILY).flatMap(family -> read(circuit, family, limits, holder));
    }

    private static Optional<Circuit> read(
            TableReader circuit, String family, Optional<TableReader> limits, TableReader holder) {
        return switch (family) {
            case "FRI_STARK" -> DeepAliFormat.fri(circuit);
            case "WHIR" -> DeepAliFormat.whir(circuit);
            case "STIR" -> DeepAliFormat.stir(circuit);
            case "JAGGED" -> JaggedFormat.read(circuit);
            case "SWIRL" ->
                limits.isPresent()
                        ? SwirlFormat.read(circuit, limits.get())
                        : circuit.build(() -> {
                            throw SwirlFormat.limitsMissing();
                        });
            default -> {
                holder.oneOf(FAMILY, family, TableKind.families(), String::valueOf);
                yield Optional.empty();
            }
        };
    }

    /**
     * Writes a circuit into its table, but for what circuits may share; only what differs is changed. Keys that another
     * scheme had and the circuit's has not are removed.
     *
     * @param written the circuit and its table
     * @param zkvm the table {@code [zkevm]}
     * @throws soundscape.estimator.parameter.InvalidParameterException if no table can hold the circuit
     */
    public static void write(WrittenCircuit<Circuit> written, TableWriter zkvm) {
        Circuit circuit = written.circuit();
        TableWriter table = written.table();
        TableKind before = TableKind.of(table, zkvm);
        TableKind after = TableKind.of(circuit);
        table.text(HeaderFormat.NAME, circuit.name());
        write(circuit, table);
        CircuitKeys.lost(before, after).forEach(table::remove);
    }

    private static void write(Circuit circuit, TableWriter table) {
        circuit.<Runnable>match(
                        deepAli -> () -> DeepAliFormat.write(deepAli, table),
                        jagged -> () -> JaggedFormat.write(jagged, table),
                        swirl -> () -> SwirlFormat.write(swirl, table))
                .run();
    }
}
