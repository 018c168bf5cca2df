package soundscape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.RegimeChoice;
import soundscape.explore.SizeChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;

class SessionTest {
    private final Session session = new Session(Presets.open("pico").orElseThrow());

    private Zkvm now() {
        return session.snapshot().exploration().now();
    }

    private String shown(Knob knob) {
        return knob.show(now(), session.snapshot().exploration().circuit()).orElseThrow();
    }

    private void turn(Knob knob, String value) {
        assertEquals(Optional.empty(), session.turn(knob, value));
    }

    /** What admits no protocol is refused to who asks for it, and is no failure of each view. */
    @Test
    void whatCannotBeEstimatedIsRefusedToWhoAsked() {
        JohnsonGap tooWide = JohnsonGap.ofEta(OptionalDouble.of(0.9));
        Zkvm refused = now().withCircuit(0, now().circuits().get(0).withGap(tooWide));
        Exploration exploration = session.snapshot().exploration().withNow(refused);
        List<Snapshot> told = new ArrayList<>();
        session.listen(told::add);
        assertThrows(InvalidParameterException.class, () -> session.push(exploration));
        assertEquals(1, told.size());
    }

    @Test
    void beginsWithTheFinalCircuitAsOpened() {
        Snapshot snapshot = session.snapshot();
        assertEquals(4, snapshot.exploration().circuit());
        assertEquals("embed", snapshot.circuit().name());
        assertFalse(snapshot.canUndo() || snapshot.canRedo() || snapshot.modified());
        assertEquals(Optional.empty(), snapshot.path());
        assertEquals(53, snapshot.estimate().headline().securityBits());
    }

    @Test
    void turnChangesTheSelectedCircuitAndTellsListeners() {
        List<Snapshot> told = new ArrayList<>();
        session.listen(told::add);
        turn(Knobs.QUERIES, "40");
        assertEquals("40", shown(Knobs.QUERIES));
        assertEquals(2, told.size(), "at the beginning and after the change");
        assertSame(session.snapshot(), told.get(1));
        assertTrue(session.snapshot().modified() && session.snapshot().canUndo());
        assertEquals("84", Knobs.QUERIES.show(now(), 0).orElseThrow());
        assertEquals(232, session.snapshot().openedEstimate().headline().size().expectedKib());
        assertTrue(session.snapshot().estimate().headline().size().expectedKib() > 232);
    }

    @Test
    void aListenerThatFailsKeepsNobodyFromTheSnapshot() {
        List<Snapshot> told = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        IllegalStateException failure = new IllegalStateException("on purpose");
        session.listen(snapshot -> {
            if (snapshot.canUndo()) {
                throw failure;
            }
        });
        session.listen(told::add);
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> failures.add(thrown));
        try {
            turn(Knobs.QUERIES, "40");
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertSame(session.snapshot(), told.get(1));
        assertEquals(List.of(failure), failures);
    }

    @Test
    void turnToThePresentValueIsNoChange() {
        List<Snapshot> told = new ArrayList<>();
        session.listen(told::add);
        turn(Knobs.QUERIES, "21");
        assertEquals(1, told.size());
        assertFalse(session.snapshot().canUndo());
    }

    @ParameterizedTest
    @CsvSource({"queries, 0", "blowup, 3", "grinding, 999", "field, Goldilocks^99", "extension, x"})
    void refusedChangeLeavesEverything(String key, String value) {
        turn(Knobs.QUERIES, "40");
        session.undo();
        Snapshot before = session.snapshot();
        Optional<String> reason = session.turn(Knobs.named(key).orElseThrow(), value);
        assertTrue(reason.orElseThrow().contains(value), reason.orElseThrow());
        assertSame(before, session.snapshot());
        assertTrue(session.snapshot().canRedo(), "what was undone can still be redone");
    }

    @Test
    void scopeAndSelectionDirectAChange() {
        session.select(1);
        session.changeView(view -> view.withScope(Scope.ALL));
        turn(Knobs.GRINDING, "9");
        for (int i = 0; i < 5; i++) {
            assertEquals("9", Knobs.GRINDING.show(now(), i).orElseThrow());
        }
        session.changeView(view -> view.withScope(Scope.CIRCUIT));
        turn(Knobs.GRINDING, "3");
        assertEquals("9", Knobs.GRINDING.show(now(), 0).orElseThrow());
        assertEquals("3", Knobs.GRINDING.show(now(), 1).orElseThrow());
    }

    @Test
    void aCircuitThatIsNotThereIsRefusedBeforeAnythingIsChanged() {
        Snapshot before = session.snapshot();
        assertThrows(IndexOutOfBoundsException.class, () -> session.select(5));
        session.changeView(view -> view);
        assertEquals(
                before.exploration().circuit(), session.snapshot().exploration().circuit());
    }

    @Test
    void undoAndRedoTravelThroughChangesNotThroughViews() {
        turn(Knobs.QUERIES, "40");
        session.changeView(view -> view.withRegimes(RegimeChoice.UDR));
        session.changeView(view -> view.withSize(SizeChoice.WORST));
        turn(Knobs.GRINDING, "5");
        session.undo();
        assertEquals("40", shown(Knobs.QUERIES));
        assertEquals("16", shown(Knobs.GRINDING));
        session.undo();
        assertEquals("21", shown(Knobs.QUERIES));
        assertFalse(session.snapshot().canUndo());
        assertFalse(session.snapshot().modified());
        assertEquals(RegimeChoice.UDR, session.snapshot().exploration().regimes());
        assertEquals(SizeChoice.WORST, session.snapshot().exploration().size());
        session.redo();
        session.redo();
        assertEquals("5", shown(Knobs.GRINDING));
        assertFalse(session.snapshot().canRedo());
        session.redo();
        assertEquals("5", shown(Knobs.GRINDING));
    }

    @Test
    void selectionStaysWithinTheCircuits() {
        turn(Knobs.LAYERS, "2");
        assertEquals(1, session.snapshot().exploration().circuit());
        assertEquals("convert", session.snapshot().circuit().name());
        session.undo();
        assertEquals("embed", session.snapshot().circuit().name());
    }

    @Test
    void copiedLayerHasNoOpenedCounterpart() {
        turn(Knobs.LAYERS, "6");
        session.select(5);
        assertEquals(OptionalInt.empty(), session.snapshot().openedCircuit());
        session.select(2);
        assertEquals(OptionalInt.of(2), session.snapshot().openedCircuit());
    }

    @Test
    void regimeThatDoesNotApplyShowsTheBest() {
        session.files().open(Presets.open("sp1").orElseThrow());
        session.changeView(view -> view.withRegimes(RegimeChoice.JBR));
        assertEquals("UDR", session.snapshot().terms().regime().name());
        session.files().open(Presets.open("pico").orElseThrow());
        assertEquals("JBR", session.snapshot().terms().regime().name());
        session.changeView(view -> view.withRegimes(RegimeChoice.UDR));
        assertEquals("UDR", session.snapshot().terms().regime().name());
    }

    @Test
    void openingBeginsAnewButKeepsTheView() {
        turn(Knobs.QUERIES, "40");
        session.changeView(view -> view.withSize(SizeChoice.WORST));
        session.files().open(Presets.open("zisk").orElseThrow());
        Snapshot snapshot = session.snapshot();
        assertEquals("ZisK", snapshot.exploration().now().name());
        assertEquals(SizeChoice.WORST, snapshot.exploration().size());
        assertEquals(43, snapshot.exploration().circuit());
        assertFalse(snapshot.modified());
        assertTrue(snapshot.sentence().startsWith("ZisK: 128 bits"), snapshot.sentence());
    }

    /** Whoever opens another file by mistake has lost nothing. */
    @Test
    void openingCanBeUndoneWithAllThatWasChanged() {
        turn(Knobs.QUERIES, "40");
        session.files().open(Presets.open("zisk").orElseThrow());
        session.undo();
        assertEquals("Pico", now().name());
        assertEquals("40", shown(Knobs.QUERIES));
        assertTrue(session.snapshot().modified());
        assertEquals(53, session.snapshot().openedEstimate().headline().securityBits());
        session.redo();
        assertEquals("ZisK", now().name());
        assertFalse(session.snapshot().modified());
        assertEquals(128, session.snapshot().openedEstimate().headline().securityBits());
    }

    /** ZisK has 44 circuits, and only the one that is turned is another afterwards. */
    @Test
    void aDragEstimatesWhatItTurnsAlone() {
        Session zisk = new Session(Presets.open("zisk").orElseThrow());
        Snapshot before = zisk.snapshot();
        int turned = before.exploration().circuit();
        zisk.beginGesture();
        for (int queries = 30; queries < 33; queries++) {
            assertEquals(Optional.empty(), zisk.turn(Knobs.QUERIES, queries));
        }
        zisk.endGesture();
        Snapshot after = zisk.snapshot();
        assertEquals(44, after.estimate().circuits().size());
        for (int i = 0; i < 44; i++) {
            CircuitEstimate estimate = after.estimate().circuits().get(i);
            CircuitEstimate earlier = before.estimate().circuits().get(i);
            if (i == turned) {
                assertNotSame(earlier, estimate, after.circuitName(i));
            } else {
                assertSame(earlier, estimate, after.circuitName(i));
            }
        }
        assertSame(before.openedEstimate(), after.openedEstimate());
        zisk.select(0);
        assertSame(after.estimate(), zisk.snapshot().estimate());
        assertSame(
                after.circuit(),
                zisk.snapshot().exploration().now().estimate().circuits().get(turned));
    }

    @Test
    void aNumberTurnsAsItsTextDoes() {
        Session other = new Session(Presets.open("pico").orElseThrow());
        turn(Knobs.QUERIES, "40");
        assertEquals(Optional.empty(), other.turn(Knobs.QUERIES, 40));
        assertEquals(now(), other.snapshot().exploration().now());
        assertEquals(session.turn(Knobs.BLOWUP, "3"), other.turn(Knobs.BLOWUP, 3));
        assertEquals(session.turn(Knobs.LAYERS, "65"), other.turn(Knobs.LAYERS, 65));
        assertTrue(other.turn(Knobs.LAYERS, 65).isPresent());
        assertEquals(now(), other.snapshot().exploration().now());
    }
}
