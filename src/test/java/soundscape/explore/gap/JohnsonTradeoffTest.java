package soundscape.explore.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.RegimeEstimate;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.CircuitNumber;
import soundscape.explore.knob.Knobs;

/** The trade that the gap to the Johnson radius makes. */
class JohnsonTradeoffTest {
    private static final double EXACT = 1e-12;

    private static Circuit last(String preset) {
        List<Circuit> circuits = Zkvms.preset(preset).circuits();
        return circuits.get(circuits.size() - 1);
    }

    private static RegimeEstimate johnson(Circuit circuit) {
        return Estimator.estimate(circuit).in(Regime.JBR).orElseThrow();
    }

    private static double least(Circuit circuit, String name) {
        return johnson(circuit).terms().stream()
                .filter(term -> term.name().text().equals(name))
                .findFirst()
                .orElseThrow()
                .bits();
    }

    @Test
    void everyCircuitOfEveryPresetStandsWhereTheEstimatorSays() {
        int circuits = 0;
        for (String preset : Presets.names()) {
            for (Circuit circuit : Zkvms.preset(preset).circuits()) {
                if (JohnsonTradeoff.knob(circuit).isPresent()) {
                    assertEquals(
                            johnson(circuit).total(),
                            JohnsonTradeoff.now(circuit).total(),
                            EXACT,
                            circuit.name());
                    circuits++;
                }
            }
        }
        assertTrue(circuits > 20, circuits + " circuits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pico", "airbender", "dummy_whir", "stir_example", "openvm2", "zkdtvm", "venus"})
    void everyStepHasItsMultiplicityAndTheEstimatorsBits(String preset) {
        Circuit circuit = last(preset);
        CircuitNumber knob = JohnsonTradeoff.knob(circuit).orElseThrow();
        List<GapPoint> points = JohnsonTradeoff.sweep(circuit);
        assertTrue(points.size() > 40, points.size() + " points");
        List<Integer> steps = JohnsonTradeoff.steps(circuit);
        for (GapPoint point : points) {
            Circuit turned = knob.turned(circuit, point.value());
            assertEquals(johnson(turned).total(), point.total(), EXACT, preset + " m = " + point.multiplicity());
            assertTrue(steps.contains((int) point.multiplicity()), preset + " m = " + point.multiplicity());
            assertEquals(JohnsonTradeoff.value(circuit, (int) point.multiplicity()), point.value());
        }
        for (int i = 1; i < points.size(); i++) {
            assertTrue(points.get(i).multiplicity() > points.get(i - 1).multiplicity());
        }
    }

    /** A narrower gap makes queries worth more, and the list longer. */
    @ParameterizedTest
    @ValueSource(strings = {"pico", "venus", "openvm"})
    void theSidesGoOppositeWays(String preset) {
        List<GapPoint> points = JohnsonTradeoff.sweep(last(preset));
        for (int i = 1; i < points.size(); i++) {
            GapPoint before = points.get(i - 1);
            GapPoint after = points.get(i);
            assertTrue(after.query().bits() > before.query().bits());
            assertTrue(after.rest().bits() < before.rest().bits());
            assertTrue(after.listSize() > before.listSize());
            assertTrue(after.gap() < before.gap());
        }
    }

    /** Nothing else on a far finer scale of η is better than the best multiplicity by more than what a step skips. */
    @Test
    void theBestOfPicoIsTheBestOfAllGaps() {
        Circuit pico = last("pico");
        Circuit searched = Knobs.QUERIES.turned(pico, "24"); // the sides meet between the ends
        GapPoint best = JohnsonTradeoff.best(JohnsonTradeoff.sweep(searched));
        double most = 0;
        for (double gap = 1e-4; gap < 0.5; gap *= 1.002) {
            Circuit turned = Knobs.GAP.turned(searched, Double.toString(gap));
            most = Math.max(most, johnson(turned).total());
        }
        assertTrue(best.total() > most - 0.05, best + " against " + most);
        assertTrue(best.multiplicity() > 3 && best.multiplicity() < 400, best.toString());
    }

    /** The best may be above any round number; the steps end where nothing is claimed any more. */
    @ParameterizedTest
    @ValueSource(strings = {"pico", "dummy_whir", "openvm2", "venus"})
    void theStepsGoAsFarAsSomethingIsClaimed(String preset) {
        Circuit circuit = last(preset);
        List<GapPoint> points = JohnsonTradeoff.sweep(circuit);
        GapPoint end = points.get(points.size() - 1);
        assertTrue(end.rest().bits() <= 0 || end.multiplicity() > 900_000, end.toString());
        assertTrue(points.get(points.size() - 2).rest().bits() > 0);
        assertTrue(JohnsonTradeoff.best(points).multiplicity() < end.multiplicity());
    }

    @Test
    void theBestOfAWideFieldIsAboveFourHundred() {
        assertTrue(
                JohnsonTradeoff.best(JohnsonTradeoff.sweep(last("dummy_whir"))).multiplicity() > 400);
    }

    @Test
    void sidesAreNamed() {
        GapPoint pico = JohnsonTradeoff.now(last("pico"));
        assertEquals("query phase", pico.query().label());
        assertEquals(least(last("pico"), "query phase"), pico.query().bits(), EXACT);
        assertEquals("batching", pico.rest().label());
        assertEquals(least(last("pico"), "batching"), pico.rest().bits(), EXACT);
        assertEquals(40, pico.multiplicity());
        assertEquals("0", pico.value(), "the default");
        assertEquals(1.0 / 16 / 20, pico.gap(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"pico, gap", "openvm2, multiplicity", "sp1, "})
    void eachFamilyHasItsKnob(String preset, String key) {
        assertEquals(
                Optional.ofNullable(key), JohnsonTradeoff.knob(last(preset)).map(knob -> knob.key()));
    }

    @Test
    void uniqueDecodingHasNoGap() {
        Circuit unique = Knobs.REGIME.turned(last("pico"), "unique");
        assertFalse(JohnsonTradeoff.knob(unique).isPresent());
    }
}
