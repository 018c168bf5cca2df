package soundscape.estimator.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soundscape.estimator.proximity.Regime.JBR;
import static soundscape.estimator.proximity.Regime.UDR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import soundscape.estimator.proximity.Regime;

class RegimesTest {
    private static final List<Regime> ALL = List.of(Regime.values());

    /** What a circuit comes to in a regime. */
    private record Total(Regime regime, double total) implements Regimes.InRegime {}

    private static List<Total> circuit(double inUdr, double inJbr) {
        return List.of(new Total(UDR, inUdr), new Total(JBR, inJbr));
    }

    @Test
    void theRegimeOfTheBestLevelCountsForAll() {
        Regimes<Total> counted = Regimes.of(List.of(circuit(90.5, 80), circuit(70.2, 79.9)), ALL);
        assertEquals(Optional.of(JBR), counted.common());
        assertEquals(List.of(Optional.of(new Total(JBR, 80)), Optional.of(new Total(JBR, 79.9))), counted.circuits());
        assertEquals(1, counted.weakest());
    }

    @Test
    void ofEqualLevelsTheLaterRegimeCounts() {
        assertEquals(
                Optional.of(JBR), Regimes.of(List.of(circuit(90.9, 90.1)), ALL).common());
        assertEquals(
                Optional.of(UDR), Regimes.of(List.of(circuit(91, 90.9)), ALL).common());
    }

    @Test
    void aRegimeThatOneCircuitLacksCountsForNone() {
        List<List<Total>> circuits = List.of(circuit(10, 90), List.of(new Total(UDR, 80)));
        Regimes<Total> counted = Regimes.of(circuits, ALL);
        assertEquals(Optional.of(UDR), counted.common());
        assertEquals(0, counted.weakest());
        assertFalse(Regimes.of(circuits, List.of(JBR)).complete());
    }

    @Test
    void withoutACommonRegimeEachCircuitIsInItsOwnBest() {
        List<List<Total>> circuits = List.of(List.of(new Total(JBR, 90)), List.of(new Total(UDR, 80)));
        Regimes<Total> counted = Regimes.of(circuits, ALL);
        assertEquals(Optional.empty(), counted.common());
        assertTrue(counted.complete());
        assertEquals(1, counted.weakest());
    }

    @Test
    void aLevelOfNothingStillCounts() {
        double none = Double.NEGATIVE_INFINITY;
        assertEquals(
                Optional.of(JBR), Regimes.of(List.of(circuit(none, none)), ALL).common());
    }

    @Test
    void theFirstOfEquallyWeakCircuitsHoldsTheOthersDown() {
        assertEquals(
                1,
                Regimes.of(List.of(circuit(90, 91), circuit(80, 80), circuit(80, 80)), ALL)
                        .weakest());
    }
}
