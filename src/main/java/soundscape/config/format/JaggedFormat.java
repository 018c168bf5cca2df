package soundscape.config.format;

import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.proximity.Regime;

/** Reads and writes circuits of the family JAGGED. */
final class JaggedFormat {
    private JaggedFormat() {}

    static Circuit read(TableReader circuit, Lookups lookups) {
        return new Jagged(
                CircuitFormat.header(circuit),
                SchemeFormat.read(circuit),
                circuit.get(CircuitKeys.TRACE_LENGTH),
                circuit.get(CircuitKeys.TRACE_COLUMNS),
                DeepAliFormat.constraints(circuit),
                lookups,
                Jagged.UNIQUE.withPinned(circuit.get(CircuitKeys.REGIME).or(Jagged.UNIQUE::pinned)));
    }

    static void write(Jagged jagged, TableWriter circuit) {
        circuit.put(CircuitKeys.DENSE_SCHEME, circuit.kind());
        SchemeFormat.write(jagged.opening(), circuit);
        circuit.put(CircuitKeys.TRACE_LENGTH, jagged.traceLength());
        circuit.put(CircuitKeys.TRACE_COLUMNS, jagged.traceColumns());
        DeepAliFormat.write(jagged.constraints(), circuit);
        LookupFormat.write(jagged.lookups(), circuit);
        DecodingFormat.require(Jagged.UNIQUE, jagged.decoding());
        circuit.put(
                CircuitKeys.REGIME,
                circuit.find(CircuitKeys.REGIME).orElse(Optional.empty()).filter(regime -> regime == Regime.UDR));
    }
}
