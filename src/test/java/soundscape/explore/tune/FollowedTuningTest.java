package soundscape.explore.tune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.Zkvms;
import soundscape.explore.recursion.Follow;
import soundscape.explore.recursion.Followed;

/** What the tuner promises with traces that follow can be built, layer by layer. */
class FollowedTuningTest {
    @ParameterizedTest
    @CsvSource({"pico, 100", "pico, 128", "sp1, 100"})
    void everyLayerHoldsTheOneBefore(String preset, int level) {
        Zkvm opened = Zkvms.preset(preset);
        TuningRequest request =
                TuningRequest.usual(opened, level).within(100_000, 20, 8).following(Optional.of(opened));
        Tuning.Reached reached = Tuner.reached(request).orElseThrow();
        Followed followed = Follow.from(opened).apply(reached.zkvm());
        assertTrue(followed.closes());
        assertEquals(reached.zkvm(), followed.zkvm());
        for (CircuitEstimate circuit : reached.zkvm().estimate().circuits()) {
            assertTrue(circuit.best().total() >= level, circuit.name());
        }
        assertEquals(
                request.size()
                        .of(reached.zkvm().circuits().get(opened.finalIndex()).size()),
                request.size().of(reached.after().sizes()),
                1e-6);
    }
}
