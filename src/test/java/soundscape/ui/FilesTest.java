package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;
import soundscape.ui.files.FileActions;
import soundscape.ui.files.FileDialogs;
import soundscape.ui.notice.NoticeBar;

/** Opening and saving from the window. */
@WithWindow
class FilesTest {
    private static final String PICO = Presets.opening().text().text();

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    private Path opened() throws Exception {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, PICO);
        WaitForAsyncUtils.asyncFx(() -> window.session().files().open(ZkvmFiles.open(file)))
                .get();
        WindowRobot.settle();
        return file;
    }

    @Test
    void savingTakesWhatIsTypedButNotConfirmed() throws Exception {
        Path file = opened();
        ui.type("queries", "99");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        String last = PICO.substring(PICO.lastIndexOf("[[circuits]]"));
        String expected =
                PICO.substring(0, PICO.length() - last.length()) + last.replace("num_queries = 21", "num_queries = 99");
        assertEquals(expected, Files.readString(file));
        assertEquals("Pico – mine.toml – Soundscape", stage.getTitle());
    }

    @Test
    void savingStopsAtATypedTextThatDoesNotDo() throws Exception {
        Path file = opened();
        ui.enter("grinding", "20");
        ui.type("queries", "many");
        ui.push(KeyCode.SHORTCUT, KeyCode.S);
        assertEquals(PICO, Files.readString(file));
        assertNotEquals("", ui.problem("queries"));

        ui.push(KeyCode.SHORTCUT, KeyCode.S); // the reason has been read
        assertTrue(Files.readString(file).contains("grinding_query_phase = 20"));
    }

    @Test
    void manyReasonsFitTheScreen() throws Exception {
        Path file = folder.resolve("broken.toml");
        String zisk = Presets.open("zisk").orElseThrow().text().text();
        Files.writeString(file, zisk.replace("num_queries", "queries"));
        String before = ui.sentence();
        FileActions files = new FileActions(
                window.session(),
                new FileDialogs(stage),
                new NoticeBar(),
                SettingsStore.inMemory(),
                detail -> {},
                () -> true);
        WaitForAsyncUtils.asyncFx(() -> files.open(file)).get();
        WindowRobot.settle();

        TextArea reasons = (TextArea) ui.find("#reasons");
        assertEquals(44, reasons.getText().lines().count());
        Window dialog = reasons.getScene().getWindow();
        assertTrue(dialog.getHeight() < 640, dialog.getHeight() + " pixels high");
        assertEquals(before, ui.sentence());
        WaitForAsyncUtils.asyncFx(dialog::hide).get();
    }
}
