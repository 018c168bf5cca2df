package soundscape.config.format;

import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Keys;
import soundscape.config.key.TableKind;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;

/** Reads and writes one {@code [[circuits]]} table by its protocol family. */
public final class CircuitFormat {
    private CircuitFormat() {}

    /** Reads a circuit, unless problems were noted; {@code limits} is the table {@code [swirl]}, if there is one. */
    public static Optional<Circuit> read(TableReader table, Optional<TableReader> limits) {
        Optional<TableKind> kind = kind(table);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        TableReader circuit = table.in(kind.get());
        if (kind.get() != TableKind.SWIRL) {
            return read(circuit);
        }
        if (limits.isEmpty()) {
            noteLimits(circuit);
            return Optional.empty();
        }
        return read(circuit.under(limits.get()));
    }

    private static Optional<Circuit> read(TableReader circuit) {
        circuit.check();
        Lookups lookups = LookupFormat.read(circuit);
        return circuit.build(() -> switch (circuit.kind()) {
            case SWIRL -> SwirlFormat.read(circuit);
            case JAGGED_FRI, JAGGED_WHIR -> JaggedFormat.read(circuit, lookups);
            default -> DeepAliFormat.read(circuit, lookups);
        });
    }

    /** What the table describes, if it says so: other keys are not known without. */
    static Optional<TableKind> kind(TableReader circuit) {
        Optional<String> family = circuit.read(CircuitKeys.FAMILY);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        TableKind kind = TableKind.of(family.get(), Optional.empty());
        return kind.dense().isEmpty() || !circuit.has(CircuitKeys.DENSE_SCHEME)
                ? Optional.of(kind)
                : circuit.read(CircuitKeys.DENSE_SCHEME);
    }

    private static void noteLimits(TableReader circuit) {
        String name = TableKind.LIMITS.key();
        circuit.note(
                name,
                name + " = nothing: " + name
                        + " must be a table [swirl] when a circuit's family is SWIRL; [swirl] would do");
    }

    static Header header(TableReader circuit) {
        return new Header(
                circuit.get(CircuitKeys.NAME),
                circuit.get(CircuitKeys.FIELD),
                circuit.get(CircuitKeys.HASH_BITS),
                LayoutFormat.facts(circuit),
                LayoutFormat.read(circuit));
    }

    /**
     * Writes a circuit into its table, but for what circuits may share (in {@code [zkevm]}); only what differs is
     * changed. Keys that another scheme had and the circuit's has not are removed. Throws if no table can hold the
     * circuit.
     */
    public static WrittenCircuit<Circuit> write(Circuit circuit, TableWriter table, TableWriter zkvm) {
        TableKind before = kind(table, zkvm);
        WrittenCircuit<Circuit> written = new WrittenCircuit<>(circuit, table);
        TableWriter after = written.table();
        after.put(CircuitKeys.NAME, circuit.name());
        circuit.<Runnable>match(
                        deepAli -> () -> DeepAliFormat.write(deepAli, after),
                        jagged -> () -> JaggedFormat.write(jagged, after),
                        swirl -> () -> SwirlFormat.write(swirl, after))
                .run();
        LayoutFormat.write(circuit.header().layout(), after, zkvm);
        Keys.lost(before, after.kind()).forEach(after::remove);
        return written;
    }

    /** What a table describes as it stands; {@code [zkevm]} may give its family. */
    private static TableKind kind(TableWriter table, TableWriter zkvm) {
        return table.find(CircuitKeys.FAMILY)
                .or(() -> zkvm.find(CircuitKeys.FAMILY))
                .map(family -> TableKind.of(family, table.find(CircuitKeys.DENSE_SCHEME)))
                .orElseThrow(() -> new IllegalArgumentException("no table of a circuit that was read"));
    }
}
