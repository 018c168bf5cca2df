package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.gap.BestGaps;
import soundscape.explore.knob.Knobs;

/** Best gaps are found beside the window, whose parameters may change meanwhile. */
class GapTakingTest {
    private final Session session = new Session(Presets.open("pico").orElseThrow());
    private final BlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final List<Optional<String>> told = new ArrayList<>();
    private final GapTaking gaps = new GapTaking(session, delivered::add);

    @AfterEach
    void close() {
        gaps.close();
    }

    private Zkvm now() {
        return session.snapshot().exploration().now();
    }

    @Test
    void whatIsFoundIsTakenInOneStep() throws InterruptedException {
        Zkvm before = now();
        gaps.everywhere(BestGaps.Each.CIRCUIT, told::add);
        delivered.take().run();
        assertEquals(List.of(Optional.empty()), told);
        assertFalse(now().equals(before));
        session.undo();
        assertEquals(before, now());
    }

    @Test
    void parametersThatWereChangedMeanwhileStay() throws InterruptedException {
        gaps.everywhere(BestGaps.Each.CIRCUIT, told::add);
        session.turn(Knobs.QUERIES, "40");
        Zkvm changed = now();
        delivered.take().run();
        assertEquals(changed, now());
        assertEquals(1, told.size());
        assertTrue(told.get(0).orElseThrow().contains("changed while gaps were sought"), told::toString);
    }
}
