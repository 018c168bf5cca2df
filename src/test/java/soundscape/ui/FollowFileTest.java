package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;

/** A file that is followed is read again whenever another program saves it, and nothing in the window is lost by it. */
@WithWindow
class FollowFileTest {
    private static final String PICO = Presets.opening().text().text();

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private Path folder;

    private MainWindow window;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        file = folder.resolve("mine.toml");
        Files.writeString(file, PICO);
        window = new MainWindow(
                new Session(Presets.opening()), SettingsStore.inMemory(), Optional.empty(), List.of(file.toString()));
        window.fillWhole(stage);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    /** Saves as another program does, and looks at once: opening what is open looks whether it was changed. */
    private void save(String text) throws Exception {
        Path beside = folder.resolve("mine.toml.swp");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        look();
    }

    private void look() {
        robot.interact(() -> window.open(file));
        WindowRobot.settle();
    }

    private static String queries(int count) {
        return PICO.replace("num_queries = 21", "num_queries = " + count);
    }

    @Test
    void eachSaveIsReadAndTheViewStays() throws Exception {
        assertFalse(ui.exists("#followed") && ui.find("#followed").isVisible());
        ui.push(KeyCode.SHORTCUT, KeyCode.F5);
        assertEquals("follows mine.toml", ui.text("#followed"));
        ui.push(KeyCode.ALT, KeyCode.DIGIT2);
        save(queries(30));
        assertEquals("30", ui.field("queries"));
        assertTrue(ui.selected("#regime-udr"));
        assertTrue(ui.find("#mark-before").isVisible());
        save(queries(40));
        assertEquals("40", ui.field("queries"));
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("30", ui.field("queries"), "each reading is a step to undo");
        assertFalse(ui.exists("#disk-changed"));
    }

    @Test
    void changesInTheWindowAreAskedFor() throws Exception {
        ui.push(KeyCode.SHORTCUT, KeyCode.F5);
        ui.enter("queries", "25");
        save(queries(30));
        assertEquals("25", ui.field("queries"));
        assertTrue(
                ui.text("#disk-changed-text").contains("is not followed while this window has changes of its own"),
                ui.text("#disk-changed-text"));
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("30", ui.field("queries"), "without changes of its own it is followed again");
        assertFalse(ui.exists("#disk-changed"));
    }

    @Test
    void aFaultyTextLeavesTheLastStateWithoutErrors() throws Exception {
        ui.push(KeyCode.SHORTCUT, KeyCode.F5);
        save(queries(30));
        save("[zkevm");
        save(PICO.replace("num_queries = 21", "num_queries = \"many\""));
        assertEquals("30", ui.field("queries"));
        assertTrue(
                ui.text("#follow-faulty-text")
                        .startsWith(
                                "mine.toml has errors as it was saved now, so that the state " + "before stays. Line "),
                ui.text("#follow-faulty-text"));
        save(queries(30));
        assertFalse(ui.exists("#follow-faulty"), "it is back");
        save("");
        assertTrue(ui.exists("#follow-faulty"));
        save(queries(50));
        assertFalse(ui.exists("#follow-faulty"));
        assertEquals("50", ui.field("queries"));
    }

    @Test
    void aFileThatIsGoneIsFollowedOnceItIsThereAgain() throws Exception {
        ui.push(KeyCode.SHORTCUT, KeyCode.F5);
        Files.delete(file);
        look();
        assertEquals("mine.toml is no longer where it was opened.", ui.text("#disk-changed-text"));
        save(queries(30));
        assertEquals("30", ui.field("queries"));
        assertFalse(ui.exists("#disk-changed"));
        ui.push(KeyCode.SHORTCUT, KeyCode.F5);
        save(queries(40));
        assertEquals("30", ui.field("queries"), "it is followed no longer");
        assertTrue(ui.exists("#disk-changed"));
    }
}
