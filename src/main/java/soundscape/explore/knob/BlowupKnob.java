package soundscape.explore.knob;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.explore.plan.SchemeChange;

/** The blowup factor 1/ρ: how many times longer than the trace its codeword is. */
final class BlowupKnob {
    private static final long LEAST = 2;
    private static final long MOST = 1L << 20;
    private static final long USUAL = 1024;
    private static final Set<String> LOGARITHMS = Set.of("log_inv_rate", "log_blowup");

    private BlowupKnob() {}

    static NumberKnob make() {
        return new CircuitKnob(
                "blowup",
                "Blowup factor",
                "×",
                "1/ρ, how many times longer than the trace its codeword is. A larger blowup makes each query worth more "
                        + "and the prover's work grow in proportion (BCIKS20; BCHKS25).",
                List.of("rho", "fri_early_stop_degree", "blowup_factor", "log_inv_rate", "log_blowup"),
                Scale.powersOfTwo(LEAST, MOST, USUAL),
                circuit -> Optional.of(Reading.of(read(circuit))),
                BlowupKnob::changeOrExplain);
    }

    private static double read(Circuit circuit) {
        return SchemeChange.read(
                circuit,
                scheme -> 1 / scheme.rate(),
                swirl -> Math.scalb(1.0, swirl.opening().logBlowup()));
    }

    /** A refusal speaks of the logarithm that files hold; here it speaks of the blowup. */
    private static Circuit changeOrExplain(Circuit circuit, double blowup) {
        try {
            return change(circuit, blowup);
        } catch (InvalidParameterException refused) {
            boolean logarithm =
                    LOGARITHMS.contains(refused.key()) && refused.remedy().matches("\\d{1,2}");
            throw logarithm
                    ? new InvalidParameterException(
                            "blowup",
                            NumberText.format(blowup),
                            refused.condition(),
                            1L << Integer.parseInt(refused.remedy()))
                    : refused;
        }
    }

    private static Circuit change(Circuit circuit, double blowup) {
        int logInvRate = Math.getExponent(blowup);
        return SchemeChange.change(
                circuit,
                scheme -> scheme.match(
                        fri -> fri.withRate(1 / blowup),
                        iterated -> iterated.withRounds(iterated.rounds().withLogInvRate(logInvRate))),
                swirl -> swirl.withOpening(swirl.opening().withLogBlowup(logInvRate)));
    }
}
