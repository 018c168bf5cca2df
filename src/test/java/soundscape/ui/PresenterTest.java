package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.presenter.AudienceChoice;

/** What a class sees, which keys its presenter has, and that the window stands afterwards as it did before. */
@WithWindow
class PresenterTest {
    private static final Settings BEFORE =
            Settings.USUAL.withPlace(new Settings.Bounds(40, 30, 1250, 820, false), List.of(0.3, 0.7));

    private final SettingsStore settings = SettingsStore.inMemory();
    private final WindowDriver ui = new WindowDriver();
    private final WindowRobot robot = new WindowRobot();
    private MainWindow window;
    private Stage stage;

    @Start
    void open(Stage shown) {
        settings.change(usual -> BEFORE);
        window = new MainWindow(settings);
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    /** It failed where the lessons' pane was made while the window's own content was not in the scene. */
    @Test
    void theListOfLessonsLeadsBackToTheWindow() {
        ui.push(KeyCode.F11);
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        assertFalse(stage.isFullScreen());
        assertTrue(ui.find("#lessons").isVisible());
    }

    @Test
    void everythingStandsAfterwardsAsItDid() {
        ui.slide("queries", KeyCode.RIGHT);
        List<Double> place = place();
        double[] dividers = dividers();
        String plot = ui.find("#tradeoff").localToScene(ui.find("#tradeoff").getLayoutBounds()) + "";
        double text = fontSize("#knob-queries-field");

        ui.push(KeyCode.F11);
        assertTrue(stage.isFullScreen());
        assertFalse(
                ui.exists("#sentence") || ui.exists("#save") || ui.exists("#knob-queries-field"), "only the class's");
        assertTrue(ui.exists("#presenter-knob-queries-field") && ui.exists("#tradeoff") && ui.exists("#bits"));

        ui.push(KeyCode.F11);
        assertFalse(stage.isFullScreen());
        assertFalse(ui.exists("#presenter"));
        assertEquals(place, place());
        assertArrayEquals(dividers, dividers(), 0.002);
        assertEquals(
                plot, ui.find("#tradeoff").localToScene(ui.find("#tradeoff").getLayoutBounds()) + "");
        assertEquals(text, fontSize("#knob-queries-field"));
        assertTrue(ui.find("#knob-queries-slider").isFocused(), "where the focus was");
        assertTrue(ui.find("#milestone-h-star").isVisible() && ui.find("#bytes").isVisible());
        assertEquals(1, settings.get().zoom());
    }

    private List<Double> place() {
        return List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private double[] dividers() {
        return ((SplitPane) ui.find("#workspace")).getDividerPositions();
    }

    private double fontSize(String id) {
        Node node = ui.find(id);
        return node instanceof TextField field
                ? field.getFont().getSize()
                : ((Labeled) node).getFont().getSize();
    }

    @Test
    void escapeLeavesUnlessSomethingNearerHasAUseForIt() {
        ui.push(KeyCode.F11);
        ui.retype("#presenter-knob-queries-field", "77");
        ui.push(KeyCode.ESCAPE);
        assertEquals("21", ui.text("#presenter-knob-queries-field"), "the text is taken back first");
        ui.push(KeyCode.ESCAPE);
        assertFalse(ui.exists("#presenter"));
        assertEquals("21", ui.field("queries"));
    }

    @Test
    void theModeStaysWhereTheScreenCannotBeFilled() {
        ui.push(KeyCode.F11);
        robot.interact(() -> stage.setFullScreen(false));
        assertTrue(ui.exists("#presenter"));
        ui.push(KeyCode.ESCAPE);
        assertEquals(List.of(40.0, 30.0, 1250.0, 820.0), place());
    }

    @Test
    void closingRemembersTheWindowsOwnPlace() {
        ui.push(KeyCode.F11);
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertEquals(
                new Settings.Bounds(40, 30, 1250, 820, false),
                settings.get().bounds().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"1024, 768, pico", "1024, 768, sp1", "1920, 1080, zisk", "3840, 2160, pico", "3840, 2160, openvm2"})
    void everythingIsReadAndWithinTheWindow(double width, double height, String preset) {
        robot.interact(() -> window.session().files().open(Presets.open(preset).orElseThrow()));
        present(width, height);
        assertEquals(
                Math.rint(2 * Math.min(height / 36, width / 51)) / 2,
                ((Label) ui.find("#presenter-knob-queries").lookup(".label"))
                        .getFont()
                        .getSize(),
                0.01);
        List<String> wrong = new ArrayList<>();
        robot.interact(() -> check(ui.find("#presenter"), wrong));
        assertEquals(List.of(), wrong);
    }

    /** They were cut off above a strip of nothing. */
    @Test
    void figuresReachTheFootOfTheirColumn() {
        present(1024, 768);
        Region column = (Region) ui.find("#presenter-side");
        Region figures = (Region) column.getChildrenUnmodifiable().get(0);
        assertEquals(column.getHeight(), figures.getHeight(), 1);
    }

    private void present(double width, double height) {
        robot.interact(() -> window.presenter().enter());
        WindowDriver.resize(stage, width, height);
        for (int frame = 0; frame < 3; frame++) { // what is measured in one layout is taken up by the next
            WindowRobot.settle();
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
        }
        assertEquals(width, stage.getScene().getWidth());
        assertEquals(height, stage.getScene().getHeight());
    }

    /** Whether every text is whole, and no figure of the top line or knob reaches beyond the window. */
    private void check(Node node, List<String> wrong) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label) {
            label.lookupAll(".text").stream()
                    .map(Text.class::cast)
                    .filter(text ->
                            text.getText().endsWith("...") && !label.getText().endsWith("..."))
                    .forEach(text -> wrong.add("cut: " + label.getText()));
        }
        String id = node.getId() == null ? "" : node.getId();
        if (id.startsWith("presenter") && !id.startsWith("presenter-knob-")) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (bounds.getMinX() < 0
                    || bounds.getMinY() < 0
                    || bounds.getMaxX() > stage.getScene().getWidth() + 1
                    || bounds.getMaxY() > stage.getScene().getHeight() + 1) {
                wrong.add("outside: " + id + " " + bounds);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> check(child, wrong));
        }
    }

    @Test
    void figuresTellWhatHasChanged() {
        ui.push(KeyCode.F11);
        assertEquals("57", ui.text("#presenter-level"));
        assertEquals("as opened", ui.text("#presenter-level-change"));
        assertEquals("232", ui.text("#presenter-size"));
        assertEquals("✗ 47 bits short", ui.text("#presenter-verdict-glamsterdam"));

        ui.retype("#presenter-knob-queries-field", "30");
        ui.push(KeyCode.ENTER);
        assertEquals("63", ui.text("#presenter-level"));
        assertEquals("+6 · was 57", ui.text("#presenter-level-change"));
        assertEquals("324", ui.text("#presenter-size"));
        assertEquals("+92 · was 232", ui.text("#presenter-size-change"));
        ui.push(KeyCode.F11);
        assertEquals("30", ui.field("queries"), "the same configuration");
    }

    @Test
    void pageKeysGoThroughALessonEvenFromASlider() {
        AtomicInteger step = new AtomicInteger();
        robot.interact(
                () -> window.presenter().steps(Optional.of(step::incrementAndGet), Optional.of(step::decrementAndGet)));
        ui.push(KeyCode.F11);
        ui.focus("#presenter-knob-queries-slider");
        ui.push(KeyCode.PAGE_DOWN);
        ui.push(KeyCode.PAGE_DOWN);
        assertEquals(2, step.get());
        ui.push(KeyCode.PAGE_UP);
        assertEquals(1, step.get());
        ui.push(KeyCode.RIGHT);
        assertEquals("22", ui.text("#presenter-knob-queries-field"), "arrows are the slider's");
        ui.focus("#presenter-knob-queries-field");
        ui.push(KeyCode.PAGE_DOWN);
        assertEquals(1, step.get(), "not within text");
        ui.push(KeyCode.F11);
        ui.slide("queries", KeyCode.PAGE_UP);
        assertEquals(List.of("32", 1), List.of(ui.field("queries"), step.get()), "not outside the mode");
    }

    @Test
    void withoutALessonPageKeysAreTheSliders() {
        ui.push(KeyCode.F11);
        ui.focus("#presenter-knob-queries-slider");
        ui.push(KeyCode.PAGE_UP);
        assertEquals("31", ui.text("#presenter-knob-queries-field"));
    }

    @Test
    void theScreenIsBlankUntilAnyKey() {
        ui.push(KeyCode.F11);
        ui.focus("#presenter-knob-queries-slider");
        ui.push(KeyCode.B);
        assertTrue(ui.find("#presenter-blank").isVisible());
        ui.push(KeyCode.RIGHT);
        assertFalse(ui.find("#presenter-blank").isVisible());
        assertEquals("21", ui.text("#presenter-knob-queries-field"), "that key did nothing else");
    }

    @Test
    void thePointerFollowsTheMouse() {
        ui.push(KeyCode.F11);
        robot.moveTo(stage.getX() + 300, stage.getY() + 200).moveTo("#presenter-zkvm");
        Node mark = ui.find("#presenter-pointer-mark");
        Bounds at = ui.find("#presenter-zkvm")
                .localToScene(ui.find("#presenter-zkvm").getLayoutBounds());
        assertTrue(mark.isVisible());
        assertEquals(at.getCenterX(), mark.getTranslateX(), 1);
        assertEquals(at.getCenterY(), mark.getTranslateY(), 1);
        assertTrue(ui.find("#presenter-pointer").isMouseTransparent());

        assertFalse(ui.find("#presenter-spotlight").isVisible());
        ui.push(KeyCode.S);
        assertTrue(ui.find("#presenter-spotlight").isVisible());
        ui.push(KeyCode.S);
        assertFalse(ui.find("#presenter-spotlight").isVisible());
    }

    @Test
    void sizeKeysChangeTheModeAlone() {
        ui.push(KeyCode.F11);
        double usual = fontSize("#presenter-level-change");
        ui.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        assertEquals(1.1 * usual, fontSize("#presenter-level-change"), 0.1);
        assertEquals(1, settings.get().zoom());
        ui.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(usual, fontSize("#presenter-level-change"), 0.01);
    }

    private boolean seen(String id) {
        Node node = ui.find(id);
        while (node != null && node.isVisible()) {
            node = node.getParent();
        }
        return node == null;
    }

    @Test
    void aLessonSaysWhatIsShown() {
        robot.interact(() -> {
            window.presenter()
                    .show(AudienceChoice.of(
                                    AudienceChoice.Part.PLOT,
                                    AudienceChoice.Part.BYTES,
                                    AudienceChoice.Part.LAYERS,
                                    AudienceChoice.Part.GAP)
                            .withKnobs(List.of(Knobs.BLOWUP)));
            Label words = new Label("Look at this.");
            words.setId("words");
            window.presenter().slot(Optional.of(words));
        });
        ui.push(KeyCode.F11);
        assertTrue(ui.exists("#presenter-knob-blowup") && !ui.exists("#presenter-knob-queries"));
        assertTrue(seen("#bytes") && !seen("#bits"));
        assertTrue(ui.exists("#layer-1") && ui.exists("#gap-slider") && ui.exists("#words"));
        robot.interact(() -> window.presenter().show(AudienceChoice.of(AudienceChoice.Part.PROOF)));
        assertTrue(ui.exists("#proof-stair") && !ui.exists("#gap-slider"));
        assertFalse(ui.text("#proof-compiled-after").isEmpty());
        robot.interact(() -> window.presenter().show(AudienceChoice.of(AudienceChoice.Part.MILESTONES)));
        assertTrue(ui.exists("#milestone-h-star") && !ui.exists("#tradeoff") && !ui.exists("#layer-1"));
        ui.push(KeyCode.F11);
        assertTrue(seen("#bits") && seen("#bytes") && ui.exists("#layer-1"));
        assertNotNull(ui.find("#tradeoff"));
    }

    @Test
    void commandsWorkForAClassToo() {
        ui.push(KeyCode.F11);
        ui.push(KeyCode.SHORTCUT, KeyCode.I);
        assertTrue(ui.exists("#why-movers"), "the question why is answered in the mode");
        ui.push(KeyCode.ESCAPE);
        assertTrue(ui.exists("#presenter") && ui.find("#bits").isVisible(), "Escape goes back to the figures first");
        ui.push(KeyCode.SHORTCUT, KeyCode.E);
        assertTrue(ui.find("#compare-table").isVisible());
        assertFalse(ui.exists("#presenter"), "the table is the window's");
    }

    @Test
    void noticesThatCameAreTold() {
        NoticeBar notices = (NoticeBar) ui.find("#notices");
        robot.interact(() -> notices.show(new Notice("before", "This was there before.", List.of())));
        ui.push(KeyCode.F11);
        assertFalse(ui.find("#presenter-notices").isVisible());
        robot.interact(() -> notices.show(new Notice("new", "The disk is full.", List.of())));
        assertEquals("1 notice waits in the window", ui.text("#presenter-notices"));
    }
}
