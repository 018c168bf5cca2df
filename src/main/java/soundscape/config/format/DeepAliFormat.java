package soundscape.config.format;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Scheme;

/** Reads and writes circuits of the families FRI_STARK, WHIR and STIR. */
final class DeepAliFormat {
    private static final String OPENING_POINTS = "opening_points";
    private static final String DEEP_GRINDING = "grinding_deep";
    private static final String GAP = "gap_to_radius";

    private DeepAliFormat() {}

    static Optional<Circuit> fri(TableReader circuit) {
        return read(circuit, SchemeFormat.fri(circuit, SizeKeys.PLAIN, true), circuit.small(DEEP_GRINDING, 0));
    }

    static Optional<Circuit> whir(TableReader circuit) {
        return read(circuit, SchemeFormat.whir(circuit, SizeKeys.PLAIN), 0);
    }

    static Optional<Circuit> stir(TableReader circuit) {
        return read(circuit, SchemeFormat.stir(circuit), 0);
    }

    private static Optional<Circuit> read(TableReader circuit, Supplier<Scheme> scheme, int deepGrinding) {
        Optional<Header> header = HeaderFormat.read(circuit);
        ConstraintsFormat constraints = ConstraintsFormat.read(circuit);
        int openingPoints = circuit.small(OPENING_POINTS);
        Lookups lookups = LookupFormat.read(circuit);
        Optional<Regime> pinned = DecodingFormat.read(circuit);
        OptionalDouble gap = circuit.optionalNumber(GAP);
        return circuit.build(() -> new DeepAli(
                header.orElseThrow(),
                scheme.get(),
                constraints.build(),
                openingPoints,
                deepGrinding,
                lookups,
                decoding(pinned, gap)));
    }

    static void write(DeepAli deepAli, TableWriter circuit) {
        SchemeFormat.write(deepAli.opening(), SizeKeys.PLAIN, circuit);
        ConstraintsFormat.write(deepAli.constraints(), circuit);
        circuit.integer(OPENING_POINTS, deepAli.openingPoints());
        writeDeepGrinding(deepAli, circuit);
        LookupFormat.write(deepAli.lookups(), circuit);
        Decoding decoding = deepAli.decoding();
        DecodingFormat.require(decoding(decoding.pinned(), decoding.gap().eta()), decoding);
        DecodingFormat.write(decoding.pinned(), circuit);
        decoding.gap().eta().ifPresentOrElse(gap -> circuit.number(GAP, gap), () -> circuit.remove(GAP));
    }

    private static Decoding decoding(Optional<Regime> pinned, OptionalDouble gap) {
        return Decoding.REFERENCE.withPinned(pinned).withGap(JohnsonGap.ofEta(gap));
    }

    private static void writeDeepGrinding(DeepAli deepAli, TableWriter circuit) {
        if (deepAli.opening() instanceof Fri) {
            circuit.integer(DEEP_GRINDING, deepAli.deepGrinding(), 0);
        } else if (deepAli.deepGrinding() != 0) {
            throw new InvalidParameterException(
                    DEEP_GRINDING,
                    deepAli.deepGrinding(),
                    "must be 0 for " + deepAli.opening().label() + ", whose files cannot give it",
                    0);
        }
    }
}
