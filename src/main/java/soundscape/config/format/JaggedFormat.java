package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Scheme;

/** Reads and writes circuits of the family JAGGED. */
final class JaggedFormat {
    static final String DENSE_SCHEME = "dense_pcs";

    private static final String FRI = "fri";
    private static final String WHIR = "whir";
    private static final List<String> DENSE_SCHEMES = List.of(FRI, WHIR);
    private static final String TRACE_LENGTH = "trace_length";
    private static final String TRACE_COLUMNS = "trace_columns";

    private JaggedFormat() {}

    static Optional<Circuit> read(TableReader circuit) {
        Optional<Header> header = HeaderFormat.read(circuit);
        String scheme = circuit.optionalText(DENSE_SCHEME).orElse(FRI);
        if (!circuit.oneOf(DENSE_SCHEME, scheme, DENSE_SCHEMES, String::valueOf).equals(scheme)) {
            return Optional.empty(); // what its keys should be is not known
        }
        Supplier<Scheme> dense = scheme.equals(FRI)
                ? SchemeFormat.fri(circuit, SizeKeys.DENSE, false)
                : SchemeFormat.whir(circuit, SizeKeys.DENSE);
        long traceLength = circuit.integer(TRACE_LENGTH);
        long traceColumns = circuit.integer(TRACE_COLUMNS);
        ConstraintsFormat constraints = ConstraintsFormat.read(circuit);
        Lookups lookups = LookupFormat.read(circuit);
        Decoding decoding = DecodingFormat.read(circuit)
                .map(regime -> Jagged.UNIQUE.withPinned(Optional.of(regime)))
                .orElse(Jagged.UNIQUE);
        return circuit.build(() -> new Jagged(
                header.orElseThrow(),
                SizeKeys.DENSE.translating(dense),
                traceLength,
                traceColumns,
                constraints.build(),
                lookups,
                decoding));
    }

    /** Whether a table commits its dense trace with FRI. */
    static boolean isFri(TableWriter circuit) {
        return circuit.textOf(DENSE_SCHEME).orElse(FRI).equals(FRI);
    }

    static void write(Jagged jagged, TableWriter circuit) {
        circuit.text(DENSE_SCHEME, jagged.opening() instanceof Fri ? FRI : WHIR, FRI);
        SchemeFormat.write(jagged.opening(), SizeKeys.DENSE, circuit);
        circuit.integer(TRACE_LENGTH, jagged.traceLength());
        circuit.integer(TRACE_COLUMNS, jagged.traceColumns());
        ConstraintsFormat.write(jagged.constraints(), circuit);
        LookupFormat.write(jagged.lookups(), circuit);
        DecodingFormat.require(Jagged.UNIQUE, jagged.decoding());
        if (!circuit.textOf(DecodingFormat.KEY).equals(Optional.of(Regime.UDR.key()))) {
            circuit.remove(DecodingFormat.KEY);
        }
    }
}
