package soundscape.explore.gap;

import java.util.List;
import java.util.Optional;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;

/**
 * One circuit up to the Johnson bound, by bounds of choice, to stand beside what the reference says of it.
 * @param estimate empty where those bounds do not apply
 * @param why why they do not; empty where they do
 */
public record Beside(Circuit circuit, JohnsonBounds bounds, Optional<RegimeEstimate> estimate, String why) {
    /** Estimates a circuit so; throws if its parameters admit no such protocol. */
    public static Beside of(Circuit circuit, JohnsonBounds bounds) {
        if (!circuit.regimes().contains(Regime.JBR)) {
            return new Beside(circuit, bounds, Optional.empty(), "only unique decoding is looked at");
        }
        if (circuit.decoding().johnson().isEmpty()) {
            return new Beside(
                    circuit,
                    bounds,
                    Optional.empty(),
                    circuit.proofSystem() + " has a theorem of its own, and no other stands in for it");
        }
        return new Beside(circuit, bounds, Optional.of(Estimator.estimate(circuit.by(bounds), Regime.JBR)), "");
    }

    /** {@return bits of the least term that is none of the queries' in an estimate up to the Johnson bound} */
    public static double withoutQueries(RegimeEstimate estimate) {
        QueriesAgainstRest sides = new QueriesAgainstRest();
        estimate.terms().forEach(term -> sides.add(term.name(), term.bits(), term.why()));
        return sides.rest().bits();
    }

    /** The same of every circuit. */
    public static List<Beside> of(List<Circuit> circuits, JohnsonBounds bounds) {
        return circuits.stream().map(circuit -> of(circuit, bounds)).toList();
    }
}
