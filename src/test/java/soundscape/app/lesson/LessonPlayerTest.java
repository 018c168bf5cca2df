package soundscape.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.settings.LessonProgress;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.RegimeChoice;
import soundscape.explore.knob.Knobs;

class LessonPlayerTest {
    private static final Lesson LESSON = LessonReader.read(
            "two",
            LessonText.of("two.md", """
                    ---
                    title: Two steps
                    about: A test.
                    open: pico
                    circuit: riscv
                    own: yes
                    score: zkvm.work
                    ---
                    ## First
                    ```step
                    wait: queries = 85
                    do: queries = 85
                    hint: One.
                    hint: Two.
                    ```
                    ## Second
                    ```step
                    open: risc0
                    circuit: main
                    set: view.regime = UDR
                    wait: queries > 50
                    do: queries = 60
                    hint: More.
                    ```
                    """),
            name -> LessonStart.of(Presets.open(name).orElseThrow()));

    private final Session session = new Session(Presets.open("sp1").orElseThrow());
    private final SettingsStore settings = SettingsStore.inMemory();
    private final LessonPlayer player = new LessonPlayer(session, settings);

    private LessonState state() {
        return player.state().orElseThrow();
    }

    private void turn(String queries) {
        assertEquals(Optional.empty(), session.turn(Knobs.QUERIES, queries));
    }

    @Test
    void aStepIsDoneWhenItsConditionHoldsAndInNoOtherWay() {
        player.start(LESSON);
        assertEquals("riscv", session.snapshot().circuit().name());
        player.next();
        assertEquals(0, state().index(), "not done yet");
        turn("86");
        assertFalse(state().stepDone());
        turn("85");
        assertTrue(state().stepDone());
        turn("84");
        assertTrue(state().stepDone(), "what was done stays done");
        player.next();
        assertEquals(1, state().index());
        assertEquals("RISC0", session.snapshot().exploration().now().name());
        assertEquals(RegimeChoice.UDR, session.snapshot().exploration().regimes());
        player.previous();
        assertEquals("RISC0", session.snapshot().exploration().now().name(), "looking back changes nothing");
        player.next();
        turn("51");
        assertTrue(state().finished());
    }

    @Test
    void whatASliderIsDraggedPastDoesNotCount() {
        player.start(LESSON);
        session.beginGesture();
        turn("85");
        turn("86");
        assertFalse(state().stepDone());
        session.endGesture();
        assertFalse(state().stepDone());
        session.beginGesture();
        turn("85");
        session.endGesture();
        assertTrue(state().stepDone());
    }

    @Test
    void leavingBringsTheUsersWorkBack() {
        turn("200");
        session.changeView(view -> view.withRegimes(RegimeChoice.UDR));
        Exploration before = session.snapshot().exploration();
        List<Exploration> open = session.documents().all();
        player.start(LESSON);
        turn("85");
        player.next();
        assertEquals(List.of(before), session.documents().unsaved(), "the lesson's changes are not missed");
        player.leave();
        assertEquals(before, session.snapshot().exploration());
        assertSame(before.document(), session.snapshot().exploration().document());
        assertEquals(open, session.documents().all());
        assertTrue(session.snapshot().canUndo());
        session.undo();
        assertEquals("SP1", session.snapshot().exploration().now().name());
        assertFalse(session.snapshot().canUndo());
    }

    @Test
    void aLessonCannotBeUndoneIntoTheUsersWork() {
        turn("200");
        player.start(LESSON);
        assertFalse(session.snapshot().canUndo());
        turn("85");
        session.undo();
        assertEquals("Pico", session.snapshot().exploration().now().name());
        assertFalse(session.snapshot().canUndo());
    }

    @Test
    void whatIsChangedInAFileOfTheUsersMeanwhileIsKept() {
        Exploration mine = session.snapshot().exploration();
        player.start(LESSON);
        session.files().resume(mine);
        turn("201");
        player.leave();
        assertEquals("SP1", session.snapshot().exploration().now().name());
        assertTrue(session.snapshot().modified());
        session.undo();
        assertFalse(session.snapshot().modified());
    }

    @Test
    void closingTheLessonsZkvmLeavesIt() {
        player.start(LESSON);
        session.files().close(Presets::opening);
        assertEquals(Optional.empty(), player.state());
        assertEquals("SP1", session.snapshot().exploration().now().name());
    }

    @Test
    void progressAndTheBestScoreAreKept() {
        player.start(LESSON);
        player.showHow();
        assertEquals(1, player.progress("two").done());
        player.leave();

        LessonPlayer another = new LessonPlayer(session, settings);
        another.start(LESSON);
        assertEquals(1, another.state().orElseThrow().index(), "where it was left");
        assertEquals("RISC0", session.snapshot().exploration().now().name());
        another.showHow();
        LessonProgress kept = settings.get().progress("two");
        assertEquals(2, kept.done());
        assertEquals(OptionalDouble.of(1), kept.best(), "queries cost the prover nothing");
        another.start(LESSON);
        assertEquals(0, another.state().orElseThrow().index(), "a finished lesson begins anew");
    }

    @Test
    void hintsComeOneByOne() {
        player.start(LESSON);
        assertTrue(state().hasHint());
        player.hint();
        player.hint();
        assertFalse(state().hasHint());
        player.hint();
        assertEquals(2, state().hints());
    }

    @Test
    void aStepCanBeSetUpAgain() {
        player.start(LESSON);
        turn("30");
        player.again();
        assertEquals(
                Optional.of("84"),
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 0));
        session.undo();
        assertEquals(
                Optional.of("30"),
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 0));
    }

    @Test
    void aStepCanBeShownFromWhereverTheStudentIs() {
        player.start(LESSON);
        session.files().open(Presets.open("zisk").orElseThrow());
        player.showHow();
        assertTrue(state().stepDone());
        assertEquals("Pico", session.snapshot().exploration().now().name());
        player.leave();
        assertEquals("SP1", session.snapshot().exploration().now().name());
    }

    @Test
    void aLessonCanBeWorkedAtWithOnesOwnZkvm() {
        session.files().open(Presets.open("pico").orElseThrow());
        turn("22");
        player.startWithOwn(LESSON);
        assertTrue(state().own());
        assertFalse(state().canBeShown());
        assertEquals(
                Optional.of("22"),
                Knobs.QUERIES.show(session.snapshot().exploration().now(), 4));
    }
}
