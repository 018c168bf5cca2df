package soundscape.estimator.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;

/** What other calculators print of a circuit; they are all about DEEP-ALI over FRI. */
public final class Opinions {
    private Opinions() {}

    /** One opinion a figure, in their order, each held against the reference's estimate of the same circuit. */
    public static List<Opinion> of(Circuit circuit, CircuitEstimate estimate) {
        return Arrays.stream(Calculation.values())
                .map(calculation -> of(calculation, circuit, estimate))
                .toList();
    }

    /** One opinion alone. */
    public static Opinion of(Calculation calculation, Circuit circuit, CircuitEstimate estimate) {
        Optional<Parameters> asked = circuit instanceof DeepAli deepAli
                ? deepAli.opening().match(fri -> Optional.of(Parameters.of(deepAli, fri)), iterated -> Optional.empty())
                : Optional.empty();
        return asked.map(parameters -> opinion(calculation, parameters, estimate))
                .orElseGet(() -> none(calculation, "It is about DEEP-ALI over FRI, not " + estimate.label() + "."));
    }

    /** What a figure is held against: the same regime, where the circuit is estimated in it, or else the best. */
    public static RegimeEstimate compared(Calculation calculation, CircuitEstimate estimate) {
        return calculation.regime().flatMap(estimate::in).orElseGet(estimate::best);
    }

    private static Opinion opinion(Calculation calculation, Parameters asked, CircuitEstimate estimate) {
        List<Part> parts = calculation.parts(asked);
        if (parts.isEmpty()) {
            return none(calculation, calculation.absence(asked).orElse("The trace is too short for any multiplicity."));
        }
        return new Opinion(
                calculation,
                parts,
                calculation.calculator().refuses(asked),
                Optional.of(Difference.of(parts, compared(calculation, estimate))));
    }

    private static Opinion none(Calculation calculation, String reason) {
        return new Opinion(calculation, List.of(), Optional.of(reason), Optional.empty());
    }
}
