package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.estimator.Extreme.Family;
import soundscape.estimator.RandomCircuits.Pair;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.TermKind;
import soundscape.estimator.result.TermName;

/** The ends of every parameter: where plain doubles underflow or overflow, the answers stay numbers, in order. */
class ExtremesTest {
    private static final Extreme PLAIN = new Extreme("Goldilocks^2", 1, 16, 50, 0);
    private static final Extreme QUERIES = new Extreme("Goldilocks^2", 1, 16, 100_000, 0);
    private static final Extreme GRINDING = new Extreme("Goldilocks^2", 1, 16, 50, 200);
    private static final Extreme FIELD = new Extreme("Goldilocks^16", 1, 16, 50, 0);
    private static final Extreme LARGEST_FIELD = new Extreme("BN254^16", 1, 16, 50, 0);
    private static final Extreme BLOWUP = new Extreme("Goldilocks^2", 20, 16, 50, 0);
    private static final Extreme TRACE = new Extreme("Goldilocks^2", 1, 40, 50, 0);

    /** SWIRL folds 2^4 points into a leaf, so that its domains end at a trace of 2^35. */
    private static final Extreme SWIRL_TRACE = new Extreme("Goldilocks^2", 1, 35, 50, 0);

    private static final Extreme ALL = new Extreme("Goldilocks^16", 20, 40, 100_000, 200);
    private static final Extreme SWIRL_ALL = new Extreme("Goldilocks^16", 20, 16, 100_000, 200);

    private static boolean query(TermName term) {
        return term.kind() == TermKind.QUERY || term.text().equals("whir_query");
    }

    private static void assertFinite(Circuit circuit) {
        CircuitEstimate estimate = Estimator.estimate(circuit);
        estimate.regimes().forEach(regime -> regime.terms()
                .forEach(term -> assertTrue(Double.isFinite(term.bits()), () -> term + " of " + circuit)));
        assertTrue(
                estimate.size().worst() > 0 && Double.isFinite(estimate.size().worst()), circuit::toString);
        assertTrue(
                estimate.size().expected() > 0
                        && Double.isFinite(estimate.size().expected()),
                circuit::toString);
    }

    private static Pair pair(Family family, Extreme extreme) {
        Pair pair = new Pair(PLAIN.of(family), extreme.of(family));
        assertFinite(pair.after());
        return pair;
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void queries(Family family) {
        Pair pair = pair(family, QUERIES);
        Terms.compare(pair, ExtremesTest::query, (term, before, after, message) -> {
            double ground = family.swirl() ? 20 : 0;
            assertEquals((before - ground) * 100_000 / 50, after - ground, family.swirl() ? 1 : 1e-6, message);
        });
        assertTrue(pair.after().size().worst() > 1000 * pair.before().size().worst() / 50);
    }

    @ParameterizedTest
    @EnumSource(
            value = Family.class,
            names = {"SWIRL_UNIQUE", "SWIRL_LIST"},
            mode = EnumSource.Mode.EXCLUDE)
    void grinding(Family family) {
        Terms.assertGain(pair(family, GRINDING), term -> ground(term, family), 200);
    }

    /** Every place that can be ground; DEEP can over FRI only. */
    private static boolean ground(TermName term, Family family) {
        return switch (term.kind()) {
            case ALI, ZEROCHECK, REDUCTION -> false;
            case DEEP -> family == Family.FRI;
            default -> true;
        };
    }

    /** A sample is one base element, so no grinding is worth more than its 64 bits. */
    @ParameterizedTest
    @EnumSource(
            value = Family.class,
            names = {"SWIRL_UNIQUE", "SWIRL_LIST"})
    void grindingOfSwirlEndsAtTheBaseField(Family family) {
        Terms.compare(
                pair(family, GRINDING),
                term -> term.text().equals("logup") || term.text().equals("whir_mu_batching"),
                (term, before, after, message) -> assertEquals(before + 64, after, 1e-6, message));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void field(Family family) {
        Terms.assertNotLower(pair(family, FIELD), term -> true);
        Terms.assertNotLower(
                new Pair(FIELD.of(family), pair(family, LARGEST_FIELD).after()), term -> !query(term));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void blowup(Family family) {
        Terms.assertNotLower(pair(family, BLOWUP), ExtremesTest::query);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void trace(Family family) {
        Pair pair = pair(family, family.swirl() ? SWIRL_TRACE : TRACE);
        Terms.assertNotHigher(
                pair,
                term -> term.kind() == TermKind.BATCHING
                        || term.kind() == TermKind.DEEP
                        || term.kind() == TermKind.COMMIT
                        || term.text().equals("whir_mu_batching"));
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void allAtOnce(Family family) {
        Pair pair = pair(family, family.swirl() ? SWIRL_ALL : ALL);
        Terms.assertNotLower(pair, ExtremesTest::query);
    }

    /** (1 − δ)^t = ((1 + 2^−20)/2)^100000 and (1.01·2^−10)^100000, far below what a double can hold. */
    @Test
    void hundredThousandQueriesAtRateOneInAMillion() {
        Circuit circuit = ALL.of(Family.FRI);
        double unique = 100_000 * (1 - Math.log1p(Math.scalb(1.0, -20)) / Math.log(2)) + 200;
        double johnson = 100_000 * (10 - Math.log(1.01) / Math.log(2)) + 200;
        assertEquals(unique, Terms.bits(circuit, Regime.UDR, "query phase"), 1e-6);
        assertEquals(johnson, Terms.bits(circuit, Regime.JBR, "query phase"), 1e-6);
    }
}
