package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;

/** What becomes of files and of work while the window is open, and after it was. */
@WithWindow
class DocumentsWindowTest {
    private static final String PICO = Presets.opening().text().text();

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private static Path folder;

    private MainWindow window;
    private Stage stage;
    private Path file;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        file = folder.resolve("mine.toml");
        Files.writeString(file, PICO);
        window = new MainWindow(
                new Session(Presets.opening()),
                SettingsStore.inMemory(),
                Optional.of(new RecoveryFolder(folder.resolve("recovery"))),
                List.of(file.toString()));
        window.fillWhole(shown);
        shown.show();
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            window.session().documents().unsaved().forEach(each -> window.session()
                    .files()
                    .resume(each));
            window.close();
        });
    }

    @BeforeEach
    void isOpened() {
        assertEquals("Pico – mine.toml – Soundscape", stage.getTitle());
    }

    private void overtake(String text) throws Exception {
        Files.writeString(file, text);
        WindowDriver.waitFor(() -> ui.exists("#disk-changed")); // a watch looks every second
    }

    @Test
    void aFileChangedByAnotherProgramCanBeReadAgain() throws Exception {
        ui.enter("queries", "40");
        overtake(last("22"));
        assertTrue(ui.text("#disk-changed-text").startsWith("mine.toml was changed by another program"));
        ui.press("#disk-reload");
        assertEquals("22", ui.field("queries"));
        assertFalse(ui.exists("#disk-changed"));
        assertEquals("Pico – mine.toml – Soundscape", stage.getTitle());
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("40", ui.field("queries"));
        assertEquals("Pico • – mine.toml – Soundscape", stage.getTitle());
    }

    @Test
    void mineCanBeKeptAndSavedOverIt() throws Exception {
        ui.enter("queries", "40");
        overtake(last("22"));
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(last("22"), Files.readString(file), "it is not written over unasked");
        ui.press("#disk-keep");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(last("40"), Files.readString(file));
        assertFalse(ui.exists("#disk-changed"));
    }

    @Test
    void aFileThatIsGoneIsNotLost() throws Exception {
        Files.delete(file);
        WindowDriver.waitFor(() -> ui.exists("#disk-changed"));
        ui.press("#disk-keep");
        assertEquals("Pico • – mine.toml – Soundscape", stage.getTitle());
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(PICO, Files.readString(file));
    }

    @Test
    void whatSavingChangesIsShown() throws Exception {
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.J);
        WindowDriver.waitFor(() -> ui.text("#changes-head").equals("mine.toml: 1 line removed, 1 added"));
        ListView<?> lines = (ListView<?>) ui.find("#changes-lines");
        assertEquals(9, lines.getItems().size());
        ui.press("#changes-copy");
        Object[] copied = new Object[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].toString().contains("-num_queries = 21\n+num_queries = 40\n"), copied[0]::toString);
        ui.press("#changes-save");
        WindowDriver.waitFor(() -> ui.text("#changes-head").equals("Nothing: mine.toml holds what is shown."));
        assertEquals(last("40"), Files.readString(file));
    }

    @Test
    void whatMayBeFalseNowIsListedBeforeSaving() throws Exception {
        ui.choose("#circuit-choice", "compress");
        ui.enter("queries", "30");
        ui.push(KeyCode.SHORTCUT, KeyCode.J);
        WindowDriver.waitFor(() -> ui.exists("#changes-stale .stale-label"));
        String told = WindowDriver.labels(ui.find("#changes-stale"));
        assertTrue(
                told.contains("# Shrinks: eight times the blowup of combine and a quarter of its queries. – "
                        + "may speak of num_queries = 21, which is 30 now"),
                told);
        ui.enter("queries", "21");
        WindowDriver.waitFor(() -> !ui.find("#changes-stale").isVisible());
    }

    @Test
    void whoChangedTheFileIsAskedOnceAndWrittenOnRequest() throws Exception {
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertFalse(ui.exists("#provenance"), "nothing was changed");
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(last("40"), Files.readString(file), "saved as ever");
        assertTrue(ui.text("#provenance-text").contains(": embed: queries 21 → 40"), ui.text("#provenance-text"));
        ui.press("#provenance-add");
        String written = Files.readString(file);
        assertTrue(written.startsWith("# Changed with Soundscape"), written.substring(0, 80));
        assertEquals(last("40"), written.substring(written.indexOf('\n') + 1));
        assertFalse(ui.exists("#provenance"));

        ui.enter("queries", "50");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertFalse(ui.exists("#provenance"), "asked once");
        assertEquals(
                1,
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("# Changed with"))
                        .count());
        assertTrue(Files.readAllLines(file).get(0).endsWith("queries 21 → 50"));
        assertFalse(ui.exists("#disk-changed"), "it is its own");
    }

    @Test
    void whoDoesNotWantItIsNotAskedAgain() throws Exception {
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        ui.press("#provenance-dismiss");
        ui.enter("queries", "50");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertFalse(ui.exists("#provenance"));
        assertEquals(last("50"), Files.readString(file));
    }

    @Test
    void aNewZkvmIsOneMoreAndClosingItLeadsBack() {
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.N);
        assertTrue(ui.sentence().startsWith("New zkVM: 129 bits"), ui.sentence());
        ui.push(KeyCode.SHORTCUT, KeyCode.F4);
        assertEquals("40", ui.field("queries"));
        assertEquals("Pico • – mine.toml – Soundscape", stage.getTitle());
    }

    @Test
    void whatIsOpenIsChosenAsItWasLeft() {
        ui.enter("queries", "40");
        ui.choosePreset("SP1");
        robot.interact(() -> window.open(file));
        assertEquals("40", ui.field("queries"));
    }

    private static String last(String queries) {
        int at = PICO.lastIndexOf("num_queries = 21");
        return PICO.substring(0, at) + PICO.substring(at).replace("= 21", "= " + queries);
    }
}
