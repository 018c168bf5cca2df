package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Scheme;

/** The committed columns and how they become one. */
final class BatchKnobs {
    private static final long MOST = 1L << 32;
    private static final long USUAL = 1L << 16;
    private static final Source SOURCE = Decoding.REFERENCE.source();

    private static final NamedValues<Coefficients> WORDS =
            new NamedValues<>("batching", List.of(Coefficients.values()), BatchKnobs::word);

    /** Only FRI is known to combine by the weights of a random point. */
    private static final NamedValues<Coefficients> ITERATED =
            WORDS.only(List.of(Coefficients.INDEPENDENT, Coefficients.POWERS));

    private BatchKnobs() {}

    static CircuitNumber size() {
        return new CircuitNumber(
                About.of("batch", "Batch size", KnobGroup.CIRCUIT, "columns", SOURCE)
                        .withHelp(
                                "How many committed columns become one. Every opened leaf holds a value of each; combining them by "
                                        + "powers costs the batching term log2 of their number in bits.")
                        .keys(CircuitKeys.BATCH_SIZE, CircuitKeys.DENSE_BATCH, SwirlKeys.STACK_WIDTH),
                Scale.counts(1, MOST, USUAL),
                circuit -> Optional.of(KnobReading.of((double) circuit.opening().columns())),
                (circuit, size) -> circuit.withOpening(circuit.opening().withColumns((long) size)));
    }

    static CircuitChoice kind() {
        return new CircuitChoice(
                About.of("batching", "Batching", KnobGroup.CODE, "", SOURCE)
                        .withHelp(
                                "With which coefficients columns are combined: an independent one each, powers of one, or the "
                                        + "multilinear weights eq(r, ·) of a random point (FRI only, made for Jagged). Of ℓ columns, "
                                        + "powers cost log2 ℓ bits and multilinear weights log2 log2 ℓ.")
                        .keys(CircuitKeys.POWERS, CircuitKeys.MULTILINEAR),
                WORDS::value,
                circuit -> words(circuit).all(),
                circuit -> circuit.opening() instanceof Scheme scheme
                        ? Optional.of(WORDS.of(scheme.batching().coefficients()))
                        : Optional.empty(),
                BatchKnobs::with);
    }

    private static String word(Coefficients coefficients) {
        return switch (coefficients) {
            case INDEPENDENT -> "independent";
            case POWERS -> "powers";
            case MULTILINEAR -> "multilinear";
        };
    }

    private static NamedValues<Coefficients> words(Circuit circuit) {
        return circuit.opening() instanceof Fri ? WORDS : ITERATED;
    }

    private static Circuit with(Circuit circuit, String word) {
        Coefficients coefficients = words(circuit).value(word);
        Scheme scheme = (Scheme) circuit.opening();
        return circuit.withOpening(scheme.withBatching(scheme.batching().withCoefficients(coefficients)));
    }
}
