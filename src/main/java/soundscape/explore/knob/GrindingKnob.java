package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.SwirlOpening;
import soundscape.estimator.parameter.Require;
import soundscape.estimator.scheme.Rounds;
import soundscape.explore.plan.SchemeChange;

/** Grinding before the queries; rounds of an iterated scheme move together. */
final class GrindingKnob {
    private static final long USUAL = 40;

    private GrindingKnob() {}

    static NumberKnob make() {
        return new CircuitKnob(
                "grinding",
                "Grinding",
                "bits",
                "Proof of work before the queries are drawn: g bits cost the prover about 2^g hashes and make a forger's "
                        + "every try as costly (ethSTARK, section 3.11). With WHIR and STIR the first round's; the "
                        + "other rounds move along.",
                List.of("grinding_query_phase", "grinding_bits_queries"),
                Scale.whole(0, Require.MAX_GRINDING_BITS, USUAL),
                GrindingKnob::read,
                (circuit, bits) -> change(circuit, (int) bits));
    }

    private static Optional<Reading> read(Circuit circuit) {
        return Optional.of(SchemeChange.read(
                circuit,
                scheme -> Reading.of(scheme.match(
                        fri -> fri.queryGrinding(),
                        iterated -> iterated.rounds().queryGrinding().get(0))),
                swirl -> new Reading(
                        SwirlOpening.QUERY_GRINDING,
                        Optional.of("fixed at " + SwirlOpening.QUERY_GRINDING + " bits by SWIRL"))));
    }

    private static Circuit change(Circuit circuit, int bits) {
        return SchemeChange.change(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.withQueryGrinding(bits),
                        iterated -> iterated.withRounds(moved(iterated.rounds(), bits))),
                swirl -> swirl);
    }

    private static Rounds moved(Rounds rounds, int first) {
        int by = first - rounds.queryGrinding().get(0);
        return rounds.withQueryGrinding(rounds.queryGrinding().stream()
                .map(bits -> Math.max(0, Math.min(bits + by, Require.MAX_GRINDING_BITS)))
                .toList());
    }
}
