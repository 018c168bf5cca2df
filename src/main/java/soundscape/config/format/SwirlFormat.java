package soundscape.config.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.Key;
import soundscape.config.key.SwirlKeys;
import soundscape.config.toml.TableReader;
import soundscape.config.toml.TableWriter;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.circuit.SwirlLogup;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.SwirlOpening;

/** Reads and writes circuits of the family SWIRL, whose bus argument's limits stand in {@code [swirl]}. */
final class SwirlFormat {
    private static final InheritedKey<Swirl, Integer> GRINDING =
            new InheritedKey<>(SwirlKeys.LOGUP_GRINDING, swirl -> swirl.logup().grinding());

    private SwirlFormat() {}

    static Circuit read(TableReader circuit) {
        return new Swirl(
                CircuitFormat.header(circuit),
                new SwirlOpening(
                        circuit.get(SwirlKeys.LOG_SKIP),
                        circuit.get(SwirlKeys.LOG_STACK),
                        circuit.get(SwirlKeys.STACK_WIDTH),
                        circuit.get(SwirlKeys.LOG_BLOWUP),
                        circuit.get(SwirlKeys.FOLD_GRINDING),
                        circuit.get(SwirlKeys.MU_GRINDING),
                        circuit.get(SwirlKeys.QUERIES)),
                decoding(Optional.of(circuit.get(CircuitKeys.SWIRL_REGIME)), circuit.get(CircuitKeys.MULTIPLICITY)),
                circuit.get(CircuitKeys.CONSTRAINT_DEGREE),
                ShapeFormat.read(circuit),
                new SwirlLogup(
                        circuit.get(SwirlKeys.BUS_INTERACTIONS),
                        circuit.get(SwirlKeys.MESSAGE_LENGTH),
                        circuit.get(SwirlKeys.LOGUP_GRINDING)));
    }

    private static Decoding decoding(Optional<Regime> pinned, OptionalInt multiplicity) {
        return Decoding.SWIRL.withPinned(pinned).withGap(JohnsonGap.ofMultiplicity(multiplicity));
    }

    static void write(Swirl swirl, TableWriter circuit) {
        SwirlOpening opening = swirl.opening();
        circuit.put(SwirlKeys.LOG_SKIP, opening.logSkip());
        circuit.put(SwirlKeys.LOG_STACK, opening.logStack());
        circuit.put(SwirlKeys.STACK_WIDTH, opening.width());
        circuit.put(SwirlKeys.LOG_BLOWUP, opening.logBlowup());
        circuit.put(SwirlKeys.FOLD_GRINDING, opening.foldGrinding());
        circuit.put(SwirlKeys.MU_GRINDING, opening.muGrinding());
        circuit.put(SwirlKeys.QUERIES, opening.queries());
        Decoding decoding = swirl.decoding();
        DecodingFormat.require(decoding(decoding.pinned(), decoding.gap().multiplicity()), decoding);
        circuit.put(CircuitKeys.SWIRL_REGIME, decoding.pinned().orElseThrow());
        circuit.put(CircuitKeys.MULTIPLICITY, decoding.gap().multiplicity());
        circuit.put(CircuitKeys.CONSTRAINT_DEGREE, swirl.constraintDegree());
        ShapeFormat.write(swirl.shapes(), circuit);
    }

    /** The limits that all SWIRL circuits have in common; the grinding alone a circuit may state for itself. */
    static void writeLimits(List<WrittenCircuit<Swirl>> circuits, List<TableWriter> others, TableWriter limits) {
        limits.put(
                SwirlKeys.BUS_INTERACTIONS, common(SwirlKeys.BUS_INTERACTIONS, circuits, SwirlLogup::maxInteractions));
        limits.put(
                SwirlKeys.MESSAGE_LENGTH, common(SwirlKeys.MESSAGE_LENGTH, circuits, SwirlLogup::logMaxMessageLength));
        GRINDING.write(circuits, others, limits);
    }

    private static <T> T common(Key<T> key, List<WrittenCircuit<Swirl>> circuits, Function<SwirlLogup, T> limit) {
        T first = limit.apply(circuits.get(0).circuit().logup());
        for (WrittenCircuit<Swirl> each : circuits) {
            T other = limit.apply(each.circuit().logup());
            if (!other.equals(first)) {
                throw new InvalidParameterException(
                                key.name(),
                                other,
                                "must be the same for all SWIRL circuits, since it stands in [swirl] for all of them",
                                first + " as for " + circuits.get(0).circuit().name())
                        .in(each.circuit().name());
            }
        }
        return first;
    }
}
