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
        List<Mover> movers = Mover.of(EMBED, new Mover.Question(MoverTest::queryPhase, 1, 0.001, MoverTest::total));
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

    @Test
    void aBlowupThatBatchingEatsUpDoesNotComeFirst() {
        Circuit compress = Presets.opening().zkvm().circuits().get(3);
        Mover first = Mover.of(compress, new Mover.Question(MoverTest::queryPhase, 1, 0.05, MoverTest::total))
                .get(0);
        assertEquals(Knobs.QUERIES, first.knob(), "×32 gives the query phase more, but leaves the circuit where it is");
    }

    private static double total(Circuit circuit) {
        return circuit.regimes().contains(Regime.JBR) ? Estimator.total(circuit, Regime.JBR) : 0;
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
    void everyMoverMovesBySoMuchAndLeavesSoManyBits(String preset) {
        Circuit circuit = last(preset);
        List<Mover> movers =
                Mover.of(circuit, new Mover.Question(changed -> changed.size().worst(), -1, 8, Estimator::total));
        assertFalse(movers.isEmpty());
        double most = Double.POSITIVE_INFINITY;
        for (Mover mover : movers) {
            Circuit moved = mover.knob().turned(circuit, mover.value());
            assertEquals(
                    moved.size().worst() - circuit.size().worst(),
                    mover.change(),
                    1e-6,
                    mover.knob().key());
            assertEquals(Estimator.total(moved), mover.total(), 1e-9);
            assertTrue(mover.total() <= most, "the one first that leaves most bits");
            most = mover.total();
        }
    }
}
