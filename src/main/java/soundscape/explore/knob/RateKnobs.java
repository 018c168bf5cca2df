package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import soundscape.config.key.CircuitKeys;
import soundscape.config.key.SwirlKeys;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.explanation.Paper;
import soundscape.estimator.explanation.Source;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Iterated;

/** The rate of the codes: of the first one as its blowup, and of each round where a configuration states them. */
final class RateKnobs {
    private static final long LEAST = 2;
    private static final long MOST = 1L << 20;
    private static final long USUAL = 1024;
    private static final long MOST_LOG_INV_RATE = 62;

    private RateKnobs() {}

    static CircuitNumber blowup() {
        return new CircuitNumber(
                About.of("blowup", "Blowup factor", KnobGroup.CODE, "×", Decoding.REFERENCE.source())
                        .withHelp(
                                "1/ρ, how many times longer than the trace its codeword is. A larger blowup makes each query worth "
                                        + "more and the prover's work grow in proportion.")
                        .keys(
                                CircuitKeys.RATE,
                                CircuitKeys.EARLY_STOP,
                                CircuitKeys.BLOWUP,
                                CircuitKeys.LOG_INV_RATE,
                                SwirlKeys.LOG_BLOWUP),
                Scale.powersOfTwo(LEAST, MOST, USUAL),
                circuit -> Optional.of(KnobReading.of(1 / circuit.opening().rate())),
                (circuit, blowup) -> circuit.withOpening(circuit.opening().withLogInvRate(Math.getExponent(blowup))));
    }

    static CircuitTable rounds() {
        About about = About.of(
                        "round-rates",
                        "Rate of each iteration",
                        KnobGroup.CODE,
                        "−log2 ρ",
                        new Source(Paper.WHIR, "Construction 5.1"))
                .withHelp(
                        "The rate of each iteration, where a WHIR configuration states it. It is given by −log2, beginning with the blowup's and ending with the last polynomial's.")
                .keys(CircuitKeys.STATED_RATES, CircuitKeys.LOG_INV_RATE);
        return new CircuitTable(
                about,
                new TableEntry.OfNumber(about.key(), Scale.whole(1, MOST_LOG_INV_RATE, MOST_LOG_INV_RATE)),
                false,
                circuit -> circuit.opening() instanceof Iterated iterated
                        ? iterated.rounds()
                                .statedLogInvRates()
                                .map(rates -> TableValues.numbered("iteration", 0, rates))
                        : Optional.empty(),
                (circuit, rates) -> withRates(circuit, TableValues.whole(rates)));
    }

    private static Circuit withRates(Circuit circuit, List<Integer> rates) {
        if (circuit.opening() instanceof Fri) {
            throw new InvalidParameterException("round-rates", rates, "are not FRI's", "blowup");
        }
        return circuit.withOpening(circuit.opening().withRounds(rounds -> rounds.withStatedLogInvRates(Optional.empty())
                .withLogInvRate(rates.get(0))
                .withStatedLogInvRates(Optional.of(rates))));
    }
}
