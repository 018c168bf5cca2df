package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;
import soundscape.app.Exploration;
import soundscape.app.lesson.Lesson;
import soundscape.app.lesson.LessonAction;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.LessonStep;
import soundscape.app.lesson.Lessons;
import soundscape.config.CircuitEntry;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.explore.knob.CircuitChoice;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.KnobGroup;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Scope;
import soundscape.explore.knob.Target;

/** Lessons as a student works at them: every step done with the window's own controls. */
@WithWindow
class LessonsWindowTest {
    private static final Map<String, String> PLOT_CHOICES =
            Map.of("along", "#along-choice", "curves", "#family-choice");
    private static final Map<String, String> PLOT_TOGGLES = Map.of(
            "both-sizes", "#both-sizes",
            "frontier", "#frontier",
            "conjectures", "#conjectures",
            "follow", "#follow");

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final WindowRobot robot = new WindowRobot();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    static List<String> lessons() {
        return Lessons.heads().stream().map(LessonHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyStepIsDoneByDoingWhatItAsks(String id) {
        String before = ui.sentence();
        Lesson lesson = Lessons.named(id).orElseThrow();
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        ui.press("#lesson-" + id);
        for (int i = 0; i < lesson.steps().size(); i++) {
            LessonStep step = lesson.steps().get(i);
            assertEquals(step.title(), ui.text("#lesson-step"));
            assertEquals("step " + (i + 1) + " of " + lesson.steps().size(), ui.text("#lesson-place"));
            assertFalse(ui.find("#lesson-done").isVisible(), step.title() + " is not done yet");
            assertTrue(ui.find("#lesson-next").isDisabled(), step.title());
            step.solution().forEach(this::perform);
            assertTrue(ui.find("#lesson-done").isVisible(), step.title() + ": " + ui.bars("#lesson-waits"));
            if (i + 1 < lesson.steps().size()) {
                ui.press("#lesson-next");
            }
        }
        assertTrue(ui.find("#lesson-next").isDisabled());
        ui.press("#lessons-close");
        assertEquals(before, ui.sentence());
        assertTrue(ui.find("#undo").isDisabled());
    }

    private Exploration state() {
        return window.session().snapshot().exploration();
    }

    private void perform(LessonAction deed) {
        if (deed instanceof LessonAction.Turn turn) {
            aim(Target.named(state().now(), turn.circuit()));
            turn(turn.knob(), turn.value());
        } else {
            look(((LessonAction.Look) deed).setting().word(), ((LessonAction.Look) deed).value());
        }
    }

    private void aim(Target target) {
        if (state().scope() != target.scope()) {
            ui.choose("#scope-choice", target.scope().label());
        }
        boolean meant = target.scope() == Scope.ALL || target.circuit() == state().circuit();
        if (!meant) {
            ui.choose(
                    "#circuit-choice",
                    state().now().entries().get(target.circuit()).name());
        }
    }

    private void turn(Knob knob, String value) {
        if (!Knobs.PRIMARY.contains(knob) && !ui.exists("#knob-" + knob.key())) {
            open(knob.about().group());
        }
        if (knob instanceof CircuitChoice) {
            ui.choose("#knob-" + knob.key() + "-choice", value);
        } else {
            ui.enter(knob.key(), value);
        }
    }

    private void open(KnobGroup group) {
        ui.press("#group-" + group.name().toLowerCase(Locale.ROOT) + "-head");
    }

    private void theorem(String key) {
        if (!ui.exists("#gap-theorem")) {
            open(KnobGroup.GAP);
            WindowDriver.waitFor(() -> !ui.text("#gap-best-words").isEmpty()); // which moves what is below
        }
        ui.choose("#gap-theorem", GapTheorems.named(key).orElseThrow().toString());
    }

    private void look(String setting, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        switch (setting) {
            case "circuit" -> ui.choose("#circuit-choice", value);
            case "regime", "size" -> ui.press("#" + setting + "-" + word);
            case "scope" ->
                ui.choose(
                        "#scope-choice",
                        Scope.valueOf(value.toUpperCase(Locale.ROOT)).label());
            case "along", "curves" ->
                ui.choose(
                        PLOT_CHOICES.get(setting),
                        Knobs.named(value).orElseThrow().label());
            case "whole" -> ui.press(word.equals("yes") ? "#plot-whole" : "#plot-circuit");
            case "attacker-queries", "quantum", "proofs" -> assume(setting, word);
            case "theorem" -> theorem(value);
            default -> ui.press(PLOT_TOGGLES.get(setting));
        }
    }

    /** On the stair from a level to a proof. */
    private void assume(String setting, String value) {
        if (!ui.exists("#proof-stair")) {
            ui.push(KeyCode.SHORTCUT, KeyCode.D);
        }
        switch (setting) {
            case "quantum" -> ui.press(value.equals("yes") ? "#proof-kind-quantum" : "#proof-kind-classical");
            case "proofs" -> {
                String circuit = value.substring(0, value.indexOf('='));
                int index = state().now().entries().stream()
                        .map(CircuitEntry::name)
                        .toList()
                        .indexOf(circuit);
                ui.retype("#proof-count-" + (index + 1), value.substring(circuit.length() + 1));
                ui.push(KeyCode.ENTER);
            }
            default -> {
                ui.retype("#proof-queries-field", value);
                ui.push(KeyCode.ENTER);
            }
        }
    }

    @Test
    void theListTellsHowFarEachLessonIsAndEscapeClosesIt() {
        String first = lessons().get(0);
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        assertTrue(ui.find("#lessons").isVisible());
        assertEquals("Begin", ui.text("#lesson-" + first));
        ui.press("#lesson-" + first);
        ui.press("#lesson-show");
        ui.press("#lessons-close");
        assertEquals("Go on", ui.text("#lesson-" + first));
        ui.focus("#lesson-" + first);
        ui.push(KeyCode.ESCAPE);
        assertFalse(ui.find("#lessons").isVisible());
    }

    @Test
    void aLinkLeadsToAPageOfTheGlossary() {
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        ui.press("#lesson-" + lessons().get(0));
        ui.press("#link-glossary-knob-queries");
        assertTrue(ui.find("#why").isVisible());
    }

    @Test
    void hintsAreGivenOneByOneAndTheStepCanBeShown() {
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        ui.press("#lesson-" + lessons().get(0));
        assertFalse(ui.find("#lesson-hints").isVisible());
        ui.push(KeyCode.ALT, KeyCode.H);
        assertEquals(1, ui.bars("#lesson-hints").size());
        ui.push(KeyCode.ALT, KeyCode.D);
        assertTrue(ui.find("#lesson-done").isVisible());
        assertTrue(ui.find("#lesson-show").isDisabled());
        ui.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertTrue(ui.text("#lesson-place").startsWith("step 2"), ui.text("#lesson-place"));
        ui.push(KeyCode.ALT, KeyCode.PAGE_UP);
        assertTrue(ui.text("#lesson-place").startsWith("step 1"), ui.text("#lesson-place"));
    }

    /** A clicker sends Page Down and Page Up: forth does an undone step first. */
    @Test
    void aLessonIsTaughtWithAClicker() {
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        ui.press("#lesson-" + lessons().get(0));
        String first = ui.text("#lesson-step");
        ui.push(KeyCode.F11);
        assertEquals(first, ui.text("#class-step"));
        assertTrue(ui.exists("#presenter-knob-queries") && !ui.exists("#presenter-knob-blowup"), "what the step shows");
        assertFalse(ui.find("#class-done").isVisible());
        ui.push(KeyCode.PAGE_DOWN);
        assertTrue(ui.find("#class-done").isVisible());
        assertEquals(first, ui.text("#class-step"));
        ui.push(KeyCode.PAGE_DOWN);
        assertNotEquals(first, ui.text("#class-step"));
        ui.push(KeyCode.PAGE_UP);
        assertEquals(first, ui.text("#class-step"));
        ui.push(KeyCode.ESCAPE);
        assertEquals(first, ui.text("#lesson-step"), "the lesson goes on beside the work");
        ui.press("#lessons-close");
        ui.push(KeyCode.F11);
        assertFalse(ui.exists("#class-step"), "no lesson, none of its words");
    }

    @Test
    void aLessonOfOnesOwnIsOpenedAndABadOneIsRefusedWithItsReasons(@TempDir Path folder) throws IOException {
        Path bundled = Path.of("assets/lessons", lessons().get(0) + ".md");
        Path own = folder.resolve("own.md");
        Files.writeString(own, Files.readString(bundled).replaceFirst("title: .*", "title: Mine"));
        robot.interact(() -> window.open(own));
        assertEquals("Mine", ui.text("#lessons-title"));
        ui.press("#lessons-close");
        assertTrue(ui.exists("#lesson-own"), "it stays in the list");

        Path bad = folder.resolve("bad.md");
        Files.writeString(bad, Files.readString(bundled).replace("wait: ", "await: "));
        robot.interact(() -> window.open(bad));
        String reasons = ((TextArea) ui.find("#reasons")).getText();
        assertTrue(reasons.contains("\"await\" is no key here"), reasons);
        assertEquals("Lessons", ui.text("#lessons-title"));
        robot.interact(() -> ui.find("#reasons").getScene().getWindow().hide());
    }

    @Test
    void aLessonIsWorkedAtWithOnesOwnZkvm() {
        ui.enter("queries", "22");
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        ui.press("#lesson-own-8-h-star");
        assertEquals("22", ui.field("queries"));
        assertTrue(ui.find("#lesson-show").isDisabled(), "the lesson knows no way for it");
        ui.press("#lessons-close");
        assertEquals("22", ui.field("queries"));
        assertFalse(ui.find("#undo").isDisabled(), "own work with its history");
    }
}
