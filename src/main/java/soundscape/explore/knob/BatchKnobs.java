package soundscape.explore.knob;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.Paper;
import soundscape.estimator.result.Source;
import soundscape.estimator.scheme.Fri;
import soundscape.explore.plan.SchemeChange;

/** The committed columns and how they become one. */
final class BatchKnobs {
    private static final long MOST = 1L << 32;
    private static final long USUAL = 1L << 16;
    private static final Source SOURCE = new Source(Paper.BCHKS25, "section 1");

    /** Independent, powers, multilinear: in the order of {@link Coefficients}. */
    private static final List<String> WORDS = List.of("independent", "powers", "multilinear");

    private BatchKnobs() {}

    static CircuitNumber size() {
        return new CircuitNumber(
                new About(
                        "batch",
                        "Batch size",
                        "columns",
                        "How many committed columns become one. Every opened leaf holds a value of each; combining them by "
                                + "powers costs log2 of their number in the batching term.",
                        SOURCE,
                        List.of("batch_size", "dense_batch", "w_stack")),
                Scale.counts(1, MOST, USUAL),
                circuit -> Optional.of(Reading.of(SchemeChange.<Long>read(
                        circuit, scheme -> scheme.batching().size(), swirl -> swirl.opening()
                                .width()))),
                (circuit, size) -> SchemeChange.change(
                        circuit,
                        scheme -> scheme.withBatching(scheme.batching().withSize((long) size)),
                        swirl -> swirl.withOpening(swirl.opening().withWidth((long) size))));
    }

    static CircuitChoice kind() {
        return new CircuitChoice(
                new About(
                        "batching",
                        "Batching",
                        "",
                        "With which coefficients columns are combined: an independent one each, powers of one, or the weights "
                                + "of a random point (FRI only). Powers are weaker by log2 of the columns.",
                        SOURCE,
                        List.of("power_batching", "multilinear_batching")),
                CircuitChoice.oneOf("batching", WORDS),
                circuit -> isFri(circuit) ? WORDS : WORDS.subList(0, 2),
                circuit -> SchemeChange.schemeOf(circuit)
                        .map(scheme ->
                                WORDS.get(scheme.batching().coefficients().ordinal())),
                BatchKnobs::with);
    }

    private static boolean isFri(Circuit circuit) {
        return SchemeChange.schemeOf(circuit).filter(Fri.class::isInstance).isPresent();
    }

    private static Circuit with(Circuit circuit, String word) {
        List<String> words = isFri(circuit) ? WORDS : WORDS.subList(0, 2);
        Coefficients coefficients = Arrays.asList(Coefficients.values()).get(Words.index("batching", word, words));
        return SchemeChange.change(
                circuit,
                scheme -> scheme.withBatching(scheme.batching().withCoefficients(coefficients)),
                swirl -> swirl);
    }
}
