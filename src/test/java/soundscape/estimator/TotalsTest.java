package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;

class TotalsTest {
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void totalIsTheLeastTerm(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (RegimeEstimate regime : Estimator.estimate(circuit).regimes()) {
                Map<TermName, Double> terms = Terms.of(circuit, regime.regime());
                double least = terms.values().stream().sorted().findFirst().orElseThrow();
                assertEquals(least, regime.total());
                assertEquals(least, terms.get(regime.weakest().name()));
                assertEquals((int) Math.floor(least), regime.level());
            }
        }
    }

    /** A sweep asks for the least term alone; it must be the one that the full estimate shows. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void sweepSeesTheSameTerm(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (RegimeEstimate regime : Estimator.estimate(circuit).regimes()) {
                Term weakest = Estimator.weakest(circuit, regime.regime());
                assertEquals(regime.weakest().name(), weakest.name());
                assertEquals(regime.total(), weakest.bits());
                assertEquals(regime.total(), Estimator.total(circuit, regime.regime()));
            }
            assertEquals(Estimator.estimate(circuit).best().total(), Estimator.total(circuit));
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void namesOfTermsDiffer(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (RegimeEstimate regime : Estimator.estimate(circuit).regimes()) {
                List<String> names =
                        regime.terms().stream().map(term -> term.name().text()).toList();
                assertEquals(names.stream().distinct().toList(), names);
                assertTrue(regime.terms().stream().allMatch(term -> Double.isFinite(term.bits())), circuit::toString);
            }
        }
    }

    /** A lookup is refused such a name; it may bear any other. SWIRL names its own terms, and has no lookups. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void namesOfProtocolTermsAreKnownAsTaken(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            for (TermName name : Terms.of(circuit, circuit.regimes().get(0)).keySet()) {
                boolean ownedByProtocol = name.kind() != TermKind.LOOKUP && !name.ofSystem();
                assertEquals(ownedByProtocol, TermNames.mayBeTaken(name.text()), name::text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void bestRegimeIsNoneBelowAnother(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            CircuitEstimate estimate = Estimator.estimate(circuit);
            double best = estimate.best().total();
            assertTrue(estimate.regimes().stream().allMatch(regime -> regime.total() <= best));
        }
    }
}
