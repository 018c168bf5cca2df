package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonBounds;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.estimator.result.Term;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;
import soundscape.estimator.result.TermNames;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

class TotalsTest {
    private static final List<JohnsonBounds> CHOICES = GapTheorems.CHOICES.stream()
            .flatMap(theorem -> Stream.of(ListBound.values()).map(list -> new JohnsonBounds(theorem, list)))
            .toList();

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
            List<Circuit> choices = CHOICES.stream().map(circuit::by).toList();
            choices.forEach(TotalsTest::sweepSeesTheSameTerm);
            if (circuit.regimes().contains(Regime.JBR)) {
                assertArrayEquals(
                        choices.stream()
                                .mapToDouble(choice -> Estimator.total(choice, Regime.JBR))
                                .toArray(),
                        Estimator.totals(circuit, CHOICES));
            }
        }
    }

    /** What a theorem guaranteed last is kept: it must be of the same code, whichever circuit was asked for before. */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void totalsAreTheSameInAnyOrder(long seed) {
        List<Circuit> circuits = new RandomCircuits(seed)
                .all().stream()
                        .filter(circuit -> circuit.regimes().contains(Regime.JBR))
                        .toList();
        List<double[]> alone = circuits.stream()
                .map(circuit -> CHOICES.stream()
                        .mapToDouble(choice -> Estimator.total(circuit.by(choice), Regime.JBR))
                        .toArray())
                .toList();
        for (int i = circuits.size() - 1; i >= 0; i--) {
            assertArrayEquals(alone.get(i), Estimator.totals(circuits.get(i), CHOICES));
            assertArrayEquals(alone.get(i), Estimator.totals(circuits.get(i), CHOICES));
        }
    }

    private static void sweepSeesTheSameTerm(Circuit circuit) {
        for (RegimeEstimate regime : Estimator.estimate(circuit).regimes()) {
            Term weakest = Estimator.weakest(circuit, regime.regime());
            assertEquals(regime.weakest().name(), weakest.name());
            assertEquals(regime.total(), weakest.bits());
            assertEquals(regime.total(), Estimator.total(circuit, regime.regime()));
        }
        assertEquals(Estimator.estimate(circuit).best().total(), Estimator.total(circuit));
    }

    /** DKT26 says nothing of the half dimension that folds by 16 leave of 8 rows; ALI's error, over a small field, is above 1. */
    @Test
    void whatIsNotClaimedIsNoLessThanAnErrorAboveOne() {
        Circuit circuit = new DeepAli(
                        new Header("small", Field.parse("M31"), 256),
                        Fri.folding(0.25, 8, new Batching(1, Coefficients.POWERS, 0), 1, List.of(8, 2), 0, 0),
                        new Constraints(OptionalLong.of(1L << 40), 2),
                        1,
                        0,
                        Lookups.of(List.of()),
                        Decoding.REFERENCE)
                .by(new JohnsonBounds(GapTheorems.named("dkt26").orElseThrow(), ListBound.REFERENCE));
        sweepSeesTheSameTerm(circuit);
        List<Term> unclaimed = Estimator.estimate(circuit).in(Regime.JBR).orElseThrow().terms().stream()
                .filter(term -> term.bits() == 0)
                .toList();
        assertEquals(1, unclaimed.size());
        String why = unclaimed.get(0).why().get().toString();
        assertTrue(why.contains("why nothing is claimed") && !why.contains("decided"), why);
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
