package soundscape.explore.sweep;

import java.util.List;
import java.util.Optional;
import soundscape.config.CircuitEntry;
import soundscape.config.ReadParts;
import soundscape.config.Reference;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Proof;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.Regimes;
import soundscape.estimator.result.Sizes;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermName;
import soundscape.explore.work.ProverWork;

/**
 * What one circuit contributes to the figures of a configuration.
 * @param totals what holds it down in each of its regimes
 * @param sizes of its proof; empty where another's are looked at
 * @param work the prover's work in butterflies
 * @param read what soundcalc reads of it
 */
public record CircuitMetrics(
        String circuit, List<CircuitMetrics.Total> totals, Optional<Sizes> sizes, double work, ReadParts read) {
    /** A circuit's least term in a regime, and that term's bits. */
    public record Total(Regime regime, double total, TermName weakest) implements Regimes.InRegime {}

    /** Estimates as little of a circuit as a sweep asks for; refused if its parameters admit no such protocol. */
    public static CircuitMetrics of(Circuit circuit) {
        return of(circuit, true);
    }

    /** The same, of a circuit whose proof's size nobody may look at. */
    static CircuitMetrics of(Circuit circuit, boolean sized) {
        Proof proof = circuit.proof();
        return of(
                proof,
                Optional.of(proof).filter(any -> sized).map(Proof::size),
                circuit.regimes().stream()
                        .map(regime -> total(regime, Estimator.weakest(circuit, regime)))
                        .toList());
    }

    /** What the estimate that a circuit keeps says of it. */
    public static CircuitMetrics of(CircuitEntry entry) {
        CircuitEstimate estimate = entry.estimate();
        return of(
                entry.circuit().proof(),
                Optional.of(estimate.size()),
                estimate.regimes().stream()
                        .map(terms -> total(terms.regime(), terms.weakest()))
                        .toList());
    }

    private static CircuitMetrics of(Proof proof, Optional<ProofSize> size, List<Total> totals) {
        return new CircuitMetrics(
                proof.circuit().name(),
                totals,
                size.map(ProofSize::totals),
                ProverWork.of(proof).total(),
                ReadParts.of(proof.circuit(), Reference.COMPARED));
    }

    private static Total total(Regime regime, Term weakest) {
        return new Total(regime, weakest.bits(), weakest.name());
    }
}
