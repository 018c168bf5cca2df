package soundscape.config.format;

import java.util.Optional;
import java.util.OptionalDouble;
import soundscape.config.key.CircuitKeys;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;

/** Reads and writes circuits of the families FRI_STARK, WHIR and STIR. */
final class DeepAliFormat {
    private DeepAliFormat() {}

    static Circuit read(TableReader circuit, Lookups lookups) {
        return new DeepAli(
                CircuitFormat.header(circuit),
                SchemeFormat.read(circuit),
                constraints(circuit),
                circuit.get(CircuitKeys.OPENING_POINTS),
                circuit.get(CircuitKeys.DEEP_GRINDING),
                lookups,
                decoding(circuit.get(CircuitKeys.REGIME), circuit.get(CircuitKeys.GAP)));
    }

    private static Decoding decoding(Optional<Regime> pinned, OptionalDouble gap) {
        return Decoding.REFERENCE.withPinned(pinned).withGap(JohnsonGap.ofEta(gap));
    }

    static Constraints constraints(TableReader circuit) {
        return new Constraints(circuit.get(CircuitKeys.CONSTRAINTS), circuit.get(CircuitKeys.MAX_DEGREE));
    }

    static void write(DeepAli deepAli, TableWriter circuit) {
        SchemeFormat.write(deepAli.opening(), circuit);
        write(deepAli.constraints(), circuit);
        circuit.put(CircuitKeys.OPENING_POINTS, deepAli.openingPoints());
        circuit.put(CircuitKeys.DEEP_GRINDING, deepAli.deepGrinding());
        LookupFormat.write(deepAli.lookups(), circuit);
        Decoding decoding = deepAli.decoding();
        DecodingFormat.require(decoding(decoding.pinned(), decoding.gap().eta()), decoding);
        circuit.put(CircuitKeys.REGIME, decoding.pinned());
        circuit.put(CircuitKeys.GAP, decoding.gap().eta());
    }

    static void write(Constraints constraints, TableWriter circuit) {
        circuit.put(CircuitKeys.CONSTRAINTS, constraints.count());
        circuit.put(CircuitKeys.MAX_DEGREE, constraints.maxDegree());
    }
}
