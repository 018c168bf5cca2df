package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.circuit.SwirlShapes;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.SwirlOpening;

/** Reads and writes circuits of the family SWIRL, whose bus argument's limits stand in {@code [swirl]}. */
final class SwirlFormat {
    static final String LOGUP_GRINDING = "logup_pow_bits";

    private static final String MULTIPLICITY = "explicit_m";
    private static final String QUERIES = "whir_num_queries";
    private static final String LOG_BLOWUP = "log_blowup";
    private static final String MAX_INTERACTIONS = "logup_max_interaction_count";
    private static final String MAX_MESSAGE = "logup_log_max_message_length";
    private static final String CONSTRAINT_DEGREE = "constraint_degree";

    private static final InheritedKey<Swirl, Long> GRINDING =
            InheritedKey.integer(LOGUP_GRINDING, swirl -> (long) swirl.logup().grinding());

    private SwirlFormat() {}

    static Optional<Circuit> read(TableReader circuit, TableReader limits) {
        Optional<Header> header = HeaderFormat.read(circuit);
        int logSkip = circuit.small("l_skip");
        int logStack = circuit.small("n_stack");
        long width = circuit.integer("w_stack");
        int logBlowup = circuit.small(LOG_BLOWUP);
        int foldGrinding = circuit.small("whir_folding_pow_bits");
        int muGrinding = circuit.small("whir_mu_pow_bits");
        List<Integer> queries = circuit.integers(QUERIES);
        Regime regime = DecodingFormat.read(circuit).orElseGet(() -> {
            circuit.text(DecodingFormat.KEY);
            return Regime.UDR;
        });
        OptionalInt multiplicity =
                circuit.has(MULTIPLICITY) ? OptionalInt.of(circuit.small(MULTIPLICITY)) : OptionalInt.empty();
        int constraintDegree = circuit.small(CONSTRAINT_DEGREE);
        Supplier<SwirlShapes> shapes = ShapeFormat.read(circuit);
        long maxInteractions = limits.integer(MAX_INTERACTIONS);
        int maxMessage = limits.small(MAX_MESSAGE);
        int logupGrinding = circuit.under(limits, Set.of(LOGUP_GRINDING))
                .holderOf(LOGUP_GRINDING)
                .small(LOGUP_GRINDING);
        Optional<SwirlLogup> logup = limits.attempt(() -> new SwirlLogup(maxInteractions, maxMessage, logupGrinding));
        return circuit.build(() -> new Swirl(
                header.orElseThrow(),
                new SwirlOpening(logSkip, logStack, width, logBlowup, foldGrinding, muGrinding, queries),
                decoding(Optional.of(regime), multiplicity),
                constraintDegree,
                shapes.get(),
                logup.orElseThrow()));
    }

    static void write(Swirl swirl, TableWriter circuit) {
        SwirlOpening opening = swirl.opening();
        circuit.integer("l_skip", opening.logSkip());
        circuit.integer("n_stack", opening.logStack());
        circuit.integer("w_stack", opening.width());
        circuit.integer(LOG_BLOWUP, opening.logBlowup());
        circuit.integer("whir_folding_pow_bits", opening.foldGrinding());
        circuit.integer("whir_mu_pow_bits", opening.muGrinding());
        circuit.integers(QUERIES, opening.queries());
        Decoding decoding = swirl.decoding();
        OptionalInt multiplicity = decoding.gap().multiplicity();
        DecodingFormat.require(decoding(decoding.pinned(), multiplicity), decoding);
        DecodingFormat.write(decoding.pinned(), circuit);
        multiplicity.ifPresentOrElse(m -> circuit.integer(MULTIPLICITY, m), () -> circuit.remove(MULTIPLICITY));
        circuit.integer(CONSTRAINT_DEGREE, swirl.constraintDegree());
        ShapeFormat.write(swirl.shapes(), circuit);
    }

    private static Decoding decoding(Optional<Regime> pinned, OptionalInt multiplicity) {
        return Decoding.SWIRL.withPinned(pinned).withGap(JohnsonGap.ofMultiplicity(multiplicity));
    }

    /** The limits that all SWIRL circuits have in common; the grinding alone a circuit may state for itself. */
    static void writeLimits(List<WrittenCircuit<Swirl>> circuits, List<TableWriter> others, TableWriter limits) {
        Function<Swirl, Long> interactions = swirl -> swirl.logup().maxInteractions();
        Function<Swirl, Long> message = swirl -> (long) swirl.logup().logMaxMessageLength();
        limits.integer(MAX_INTERACTIONS, common(MAX_INTERACTIONS, circuits, interactions));
        limits.integer(MAX_MESSAGE, common(MAX_MESSAGE, circuits, message));
        GRINDING.write(circuits, others, limits);
    }

    private static long common(String key, List<WrittenCircuit<Swirl>> circuits, Function<Swirl, Long> limit) {
        long first = limit.apply(circuits.get(0).circuit());
        for (WrittenCircuit<Swirl> each : circuits) {
            long other = limit.apply(each.circuit());
            if (other != first) {
                throw new InvalidParameterException(
                                key,
                                other,
                                "must be the same for all SWIRL circuits, since it stands in [swirl] for all of them",
                                first + " as for " + circuits.get(0).circuit().name())
                        .in(each.circuit().name());
            }
        }
        return first;
    }

    /** Tells a reader of the file that SWIRL needs its table of limits. */
    static InvalidParameterException limitsMissing() {
        return new InvalidParameterException(
                "swirl", "nothing", "must be a table [swirl] when a circuit's family is SWIRL", "[swirl]");
    }
}
