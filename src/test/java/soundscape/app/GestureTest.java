package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.explore.knob.Knobs;

/** A drag is one step to undo, and only where it ends counts. */
class GestureTest {
    private final Session session = new Session(Presets.open("dummy_whir").orElseThrow());

    private Zkvm now() {
        return session.snapshot().exploration().now();
    }

    private void drag(String... values) {
        session.beginGesture();
        for (String value : values) {
            session.turn(Knobs.GRINDING, value);
        }
        session.endGesture();
    }

    @Test
    void isOneStep() {
        Zkvm before = now();
        drag("21", "20", "19");
        assertEquals("19", Knobs.GRINDING.show(now(), 3).orElseThrow());
        session.undo();
        assertEquals(before, now());
        assertFalse(session.snapshot().canUndo());
        session.redo();
        assertEquals("19", Knobs.GRINDING.show(now(), 3).orElseThrow());
    }

    /** Grinding of 22, 22, 20 bits: down to 0 all are 0, and yet on the way back they part again. */
    @Test
    void isPathIndependent() {
        Session direct = new Session(Presets.open("dummy_whir").orElseThrow());
        direct.turn(Knobs.GRINDING, "10");
        drag("21", "0", "10");
        assertEquals(direct.snapshot().exploration().now(), now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"22", "21 22", "21 22 21 22"})
    void backToItsStartIsNoStep(String path) {
        Zkvm before = now();
        drag(path.split(" ", -1));
        assertEquals(before, now());
        assertFalse(session.snapshot().canUndo());
        assertFalse(session.snapshot().modified());
    }

    @Test
    void acrossItsStartIsStillOneStep() {
        Zkvm before = now();
        drag("21", "22", "23");
        session.undo();
        assertEquals(before, now());
        assertFalse(session.snapshot().canUndo());
    }

    @Test
    void refusedValueOnTheWayKeepsTheLastGoodOne() {
        session.beginGesture();
        session.turn(Knobs.GRINDING, "25");
        assertTrue(session.turn(Knobs.GRINDING, "9999").isPresent());
        session.endGesture();
        assertEquals("25", Knobs.GRINDING.show(now(), 3).orElseThrow());
    }

    @Test
    void nextChangeIsAStepOfItsOwn() {
        drag("21", "20");
        assertEquals(Optional.empty(), session.turn(Knobs.GRINDING, "5"));
        session.undo();
        assertEquals("20", Knobs.GRINDING.show(now(), 3).orElseThrow());
        assertTrue(session.snapshot().canUndo());
    }

    /** Undo amid a drag ends it: what follows starts from there. */
    @Test
    void undoEndsIt() {
        Zkvm before = now();
        session.beginGesture();
        session.turn(Knobs.GRINDING, "30");
        session.undo();
        assertEquals(before, now());
        session.turn(Knobs.GRINDING, "31");
        session.turn(Knobs.GRINDING, "32");
        session.undo();
        assertEquals("31", Knobs.GRINDING.show(now(), 3).orElseThrow());
    }

    /** A pointer is faster than frames. */
    @Test
    void listenersAreToldOnceAFrame() {
        List<Zkvm> told = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        session.tellByFrame(asked::incrementAndGet);
        session.listen(snapshot -> told.add(snapshot.exploration().now()));
        told.clear();
        session.beginGesture();
        session.turn(Knobs.GRINDING, "21");
        session.turn(Knobs.GRINDING, "20");
        assertEquals(List.of(), told);
        assertTrue(asked.get() > 0);
        assertEquals("20", Knobs.GRINDING.show(now(), 3).orElseThrow());
        session.frame();
        assertEquals(List.of(now()), told);
        session.frame();
        assertEquals(1, told.size());
    }

    /** Whatever is not of a gesture, and its end, waits for nothing. */
    @Test
    void itsEndIsToldAtOnce() {
        List<Zkvm> told = new ArrayList<>();
        session.tellByFrame(() -> {});
        session.listen(snapshot -> told.add(snapshot.exploration().now()));
        drag("21", "19");
        assertEquals(now(), told.get(told.size() - 1));
        session.beginGesture();
        session.turn(Knobs.GRINDING, "18");
        session.undo();
        assertEquals(now(), told.get(told.size() - 1));
        session.turn(Knobs.GRINDING, "17");
        assertEquals(now(), told.get(told.size() - 1));
        int before = told.size();
        session.frame();
        assertEquals(before, told.size());
    }
}
