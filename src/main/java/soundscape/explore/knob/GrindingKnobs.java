package soundscape.explore.knob;

import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.SwirlOpening;

/** Proof of work before each of the verifier's messages; a single number a site. */
final class GrindingKnobs {
    static final Source SOURCE = new Source(Paper.ETHSTARK, "");
    static final Scale SCALE = Scale.whole(0, Require.MAX_GRINDING_BITS, 40);

    private GrindingKnobs() {}

    static CircuitNumber query() {
        return new CircuitNumber(
                About.of("grinding", "Grinding", KnobGroup.QUERIES, "bits", SOURCE)
                        .withHelp(
                                "Proof of work before the queries are drawn: g bits cost the prover about 2^g hashes and make a "
                                        + "forger's every try as costly. With WHIR and STIR the first round's; the other rounds move "
                                        + "along.")
                        .keys(CircuitKeys.QUERY_GRINDING, CircuitKeys.ROUND_QUERY_GRINDING),
                SCALE,
                circuit -> Optional.of(new KnobReading(
                        circuit.opening().roundGrinding().get(0),
                        circuit.opening() instanceof SwirlOpening
                                ? Optional.of("fixed at " + SwirlOpening.QUERY_GRINDING + " bits by SWIRL")
                                : Optional.empty())),
                (circuit, bits) -> circuit.withOpening(moved(circuit.opening(), (int) bits)));
    }

    private static Opening moved(Opening opening, int first) {
        int by = first - opening.roundGrinding().get(0);
        return opening.withRoundGrinding(opening.roundGrinding().stream()
                .map(bits -> Math.max(0, Math.min(bits + by, Require.MAX_GRINDING_BITS)))
                .toList());
    }

    static CircuitNumber batching() {
        return new CircuitNumber(
                About.of("batching-grinding", "Batching grinding", KnobGroup.QUERIES, "bits", SOURCE)
                        .withHelp(
                                "Proof of work before the coefficients that combine the columns are drawn. Each bit adds one to the batching term.")
                        .keys(CircuitKeys.BATCHING_GRINDING, SwirlKeys.MU_GRINDING),
                SCALE,
                circuit -> Optional.of(KnobReading.of(circuit.opening().columnGrinding())),
                (circuit, bits) -> circuit.withOpening(circuit.opening().withColumnGrinding((int) bits)));
    }

    static CircuitNumber fold() {
        return new CircuitNumber(
                About.of("fold-grinding", "Fold grinding", KnobGroup.QUERIES, "bits", SOURCE)
                        .withHelp(
                                "Proof of work before each folding challenge: in every round of FRI's commit phase, before every step of WHIR's folding (the least of them; the others move along) and of SWIRL's, and before STIR's first fold. STIR's later folds are ground with the queries.")
                        .keys(CircuitKeys.COMMIT_GRINDING, CircuitKeys.FOLD_GRINDINGS, SwirlKeys.FOLD_GRINDING),
                SCALE,
                GrindingKnobs::readFold,
                (circuit, bits) -> circuit.withOpening(circuit.opening().withFoldGrinding((int) bits)));
    }

    private static Optional<KnobReading> readFold(Circuit circuit) {
        boolean jaggedFri = circuit instanceof Jagged jagged && jagged.opening() instanceof Fri;
        return Optional.of(new KnobReading(
                circuit.opening().leastFoldGrinding(),
                jaggedFri ? Optional.of("Jagged's FRI has no grinding of its commit phase") : Optional.empty()));
    }

    static CircuitNumber deep() {
        return new CircuitNumber(
                About.of("deep-grinding", "DEEP grinding", KnobGroup.QUERIES, "bits", SOURCE)
                        .withHelp(
                                "Proof of work before the out-of-domain point of DEEP is drawn. Only DEEP-ALI over FRI has it.")
                        .keys(CircuitKeys.DEEP_GRINDING),
                SCALE,
                circuit -> circuit instanceof DeepAli deepAli && deepAli.opening() instanceof Fri
                        ? Optional.of(KnobReading.of(deepAli.deepGrinding()))
                        : Optional.empty(),
                (circuit, bits) -> ((DeepAli) circuit).withDeepGrinding((int) bits));
    }

    static CircuitNumber bus() {
        return new CircuitNumber(
                About.of("bus-grinding", "Bus grinding", KnobGroup.LOOKUPS, "bits", new Source(Paper.SWIRL, "LogUp"))
                        .withHelp(
                                "Proof of work before the challenges of SWIRL's bus argument are drawn. A bit adds nearly one to its term; how near, the base field decides.")
                        .keys(SwirlKeys.LOGUP_GRINDING),
                SCALE,
                circuit -> circuit instanceof Swirl swirl
                        ? Optional.of(KnobReading.of(swirl.logup().grinding()))
                        : Optional.empty(),
                (circuit, bits) -> {
                    Swirl swirl = (Swirl) circuit;
                    return swirl.withLogup(swirl.logup().withGrinding((int) bits));
                });
    }
}
