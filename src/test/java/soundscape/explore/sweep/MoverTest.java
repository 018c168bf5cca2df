package soundscape.explore.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Presets;
import soundscape.estimator.Estimator;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.result.Term;
import soundscape.explore.knob.Knobs;
import soundscape.explore.plan.QuerySchedule;

/** Movers name the knobs that move a figure, by what turning them really adds. */
class MoverTest {
    private static final Circuit EMBED = last("pico");

    private static Circuit last(String preset) {
        List<Circuit> circuits = Presets.open(preset).orElseThrow().zkvm().circuits();
        return circuits.get(circuits.size() - 1);
    }

    @Test
    void oneQueryMoreIsWorthWhatAQueryIsWorth() {
        List<Mover> movers = Mover.of(EMBED, MoverTest::queryPhase, 0.001);
        Mover queries = movers.stream()
                .filter(mover -> mover.knob().equals(Knobs.QUERIES))
                .findFirst()
                .orElseThrow();
        assertEquals("22", queries.value());
        assertEquals(QuerySchedule.bitsPerQuery(EMBED, Regime.JBR), queries.change(), 1e-9);
        Mover grinding = movers.stream()
                .filter(mover -> mover.knob().equals(Knobs.GRINDING))
                .findFirst()
                .orElseThrow();
        assertEquals(1, grinding.change(), 1e-9);
        assertFalse(
                movers.stream().anyMatch(mover -> mover.knob().equals(Knobs.DEEP_GRINDING)), "it is another term's");
    }

    private static double queryPhase(Circuit circuit) {
        return Estimator.estimate(circuit).in(Regime.JBR).stream()
                .flatMap(terms -> terms.terms().stream())
                .filter(term -> term.name().text().equals("query phase"))
                .mapToDouble(Term::bits)
                .findFirst()
                .orElse(Double.NaN);
    }

    @ParameterizedTest
    @MethodSource("soundscape.config.Presets#names")
    void everyMoverMovesBySoMuchAndTheStrongestComesFirst(String preset) {
        Circuit circuit = last(preset);
        List<Mover> movers = Mover.of(circuit, changed -> changed.size().worst(), 8);
        assertFalse(movers.isEmpty());
        double strongest = Double.POSITIVE_INFINITY;
        for (Mover mover : movers) {
            Circuit moved = mover.knob().turned(circuit, mover.value());
            assertEquals(
                    moved.size().worst() - circuit.size().worst(),
                    mover.change(),
                    1e-6,
                    mover.knob().key());
            assertTrue(Math.abs(mover.change()) <= strongest, "the strongest first");
            strongest = Math.abs(mover.change());
        }
    }
}
