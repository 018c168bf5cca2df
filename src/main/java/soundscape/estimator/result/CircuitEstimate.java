package soundscape.estimator.result;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import soundscape.estimator.proximity.Regime;

/**
 * What the estimator says of one circuit.
 * @param proofSystem the proof system, such as "DEEP-ALI"
 * @param commitmentScheme the polynomial commitment scheme, such as "FRI"
 * @param regimes one estimate a regime, in the order of {@link Regime}; never empty
 * @param grindingOverhead log2 of the hashes that grinding costs in all, where the scheme states it
 * @param missing keys without which the totals are upper bounds only; empty when complete
 */
public record CircuitEstimate(
        String name,
        String proofSystem,
        String commitmentScheme,
        List<RegimeEstimate> regimes,
        ProofSize size,
        OptionalDouble grindingOverhead,
        List<String> missing) {
    /** Copies the lists. */
    public CircuitEstimate {
        regimes = List.copyOf(regimes);
        missing = List.copyOf(missing);
    }

    /** The estimate in a regime; its terms, if the circuit is estimated in it. */
    public Optional<RegimeEstimate> in(Regime regime) {
        for (RegimeEstimate estimate : regimes) {
            if (estimate.regime() == regime) {
                return Optional.of(estimate);
            }
        }
        return Optional.empty();
    }

    /** The regime in which the circuit is strongest; the later one ({@link Regime#JBR}) wins a tie. */
    public RegimeEstimate best() {
        return best(List.of(Regime.values())).orElseThrow();
    }

    /** The estimate in the strongest of the regimes looked at; empty where the circuit is estimated in none of them. */
    public Optional<RegimeEstimate> best(Collection<Regime> looked) {
        return Regimes.best(regimes, looked);
    }

    /** Proof system and commitment scheme in one label, such as "DEEP-ALI + FRI". */
    public String label() {
        return proofSystem + " + " + commitmentScheme;
    }

    /** Whether nothing is missing; false where totals are upper bounds only. */
    public boolean complete() {
        return missing.isEmpty();
    }
}
