package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.app.share.SharedState;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;

/** A class starts from the same place: what one window shows is taken up by another. */
@WithWindow
class SharingTest {
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final SettingsStore settings = SettingsStore.inMemory();

    @TempDir
    private static Path folder;

    private MainWindow window;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        open(List.of());
        shown.show();
    }

    private void open(List<String> inputs) {
        window = new MainWindow(new Session(Presets.opening()), settings, Optional.empty(), inputs);
        window.fillWhole(stage);
    }

    /** Begins anew, as another person's window does. */
    private void anotherWindow(String... inputs) {
        robot.interact(() -> {
            window.close();
            open(List.of(inputs));
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> window.close());
    }

    private String clipboard() {
        String[] text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private void clipboard(String text) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** Pico as a teacher has prepared it. */
    private void prepare() {
        ui.enter("queries", "33");
        ui.push(KeyCode.ALT, KeyCode.DIGIT2);
        ui.push(KeyCode.SHORTCUT, KeyCode.W);
        ui.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    }

    private void assertPrepared(String sentence) {
        assertEquals(sentence, ui.sentence());
        assertEquals("compress", ui.chosen("#circuit-choice"));
        assertTrue(ui.selected("#regime-udr"));
        assertTrue(window.session().snapshot().exploration().view().plot().whole());
        assertEquals("Pico • – Soundscape", stage.getTitle());
        ui.push(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        assertEquals("33", ui.field("queries"));
        assertTrue(ui.text("#state-text").contains("was opened"), ui.text("#state-text"));
    }

    @Test
    void aLineIsCopiedAndPastedIntoAnotherWindow() {
        prepare();
        String sentence = ui.sentence();
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Y);
        String line = clipboard();
        assertTrue(line.startsWith("soundscape:1:"), line);
        assertTrue(ui.text("#state-text").contains("one line of " + line.length() + " characters"));

        anotherWindow();
        ui.choosePreset("SP1");
        ui.enter("queries", "90");
        ui.focus("#compare");
        ui.push(KeyCode.SHORTCUT, KeyCode.V);
        assertPrepared(sentence);
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertTrue(ui.sentence().startsWith("SP1: "), ui.sentence());
        assertEquals("90", ui.field("queries"));
        assertTrue(ui.selected("#regime-best"), "it is looked at as before");
    }

    @Test
    void aFileIsSavedAndNamedAtTheStart() throws Exception {
        prepare();
        String sentence = ui.sentence();
        Path file = folder.resolve("class.soundscape");
        robot.interact(() -> window.states().save(file));
        assertEquals("The state was saved as class.soundscape.", ui.text("#state-text"));
        assertEquals(List.of(file.toAbsolutePath()), settings.get().recent());

        anotherWindow(file.toString());
        assertPrepared(sentence);
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("class.soundscape");
        ui.push(KeyCode.ENTER);
        assertEquals(sentence, ui.sentence(), "it is among the files opened last");
    }

    @Test
    void aDroppedFileIsOpened() throws Exception {
        Session sender = new Session(Presets.open("zisk").orElseThrow());
        Path file = folder.resolve("dropped.soundscape");
        Files.write(file, SharedState.of(sender.snapshot().exploration()).content());
        robot.interact(() -> window.open(file));
        assertTrue(ui.sentence().startsWith("ZisK: "), ui.sentence());
        assertEquals("ZisK – Soundscape", stage.getTitle(), "nothing was changed, so nothing is unsaved");
    }

    @Test
    void aTextFieldTakesThePastedText() {
        Session sender = new Session(Presets.open("sp1").orElseThrow());
        clipboard(SharedState.of(sender.snapshot().exploration()).line());
        ui.focus("#knob-queries-field");
        ui.push(KeyCode.SHORTCUT, KeyCode.V);
        assertTrue(ui.sentence().startsWith("Pico: "), ui.sentence());
        ui.push(KeyCode.ESCAPE);
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        assertTrue(ui.sentence().startsWith("SP1: "), "asked for by name, it is opened all the same");
    }

    @Test
    void whatIsNoStateIsTold() {
        String before = ui.sentence();
        clipboard("hello");
        ui.focus("#compare");
        ui.push(KeyCode.SHORTCUT, KeyCode.V);
        assertFalse(ui.exists("#state"), "nobody meant a state");
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
        assertEquals(
                "The text on the clipboard holds no state; a line that begins with soundscape:1: would do.",
                ui.text("#state-text"));
        Session sender = new Session(Presets.open("sp1").orElseThrow());
        String line = SharedState.of(sender.snapshot().exploration()).line();
        clipboard(line.substring(0, line.length() / 2));
        ui.push(KeyCode.SHORTCUT, KeyCode.V);
        assertTrue(
                ui.text("#state-text").startsWith("The text on the clipboard ends too early"), ui.text("#state-text"));
        clipboard("soundscape:7:AAAA");
        ui.push(KeyCode.SHORTCUT, KeyCode.V);
        assertTrue(ui.text("#state-text").contains("was made by a newer Soundscape"), ui.text("#state-text"));
        assertEquals(before, ui.sentence());
    }

    @Test
    void whatWasNotTakenIsTold() throws Exception {
        Session sender = new Session(Presets.open("sp1").orElseThrow());
        sender.changeView(view -> view.withPlot(view.plot().withAlong(Knobs.GRINDING)));
        Path file = folder.resolve("odd.soundscape");
        Files.writeString(
                file,
                new String(SharedState.of(sender.snapshot().exploration()).content(), StandardCharsets.UTF_8)
                        .replace("\"grinding\"", "\"speed\""));
        robot.interact(() -> window.open(file));
        assertEquals(
                "The state from odd.soundscape was opened; undoing leads back. Left out: along “speed”, which is unknown"
                        + " here.",
                ui.text("#state-text"));
    }

    @Test
    void aFileThatCannotBeReadOrWrittenIsRefused() throws Exception {
        Path file = folder.resolve("bad.soundscape");
        Files.writeString(file, "{\"soundscape\": 1}");
        robot.interact(() -> window.open(file));
        assertEquals(
                file + ":1:1: is no state: opened must be given; the text of a configuration would do", dismissed());
        Path gone = folder.resolve("gone").resolve("x.soundscape");
        robot.interact(() -> window.states().save(gone));
        assertTrue(dismissed().startsWith(gone + ": the folder " + gone.getParent() + " is no longer there"));
        assertFalse(ui.exists("#state"));
    }

    private String dismissed() {
        Node reasons = ui.find("#reasons");
        robot.interact(() -> reasons.getScene().getWindow().hide());
        return ((TextArea) reasons).getText();
    }
}
