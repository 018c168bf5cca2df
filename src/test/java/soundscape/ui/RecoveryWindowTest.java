package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.RecoveryKeeper;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;

/** The start after a crash. */
@WithWindow
class RecoveryWindowTest {
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private static Path folder;

    private MainWindow window;

    /** Leaves unsaved work behind as a program that was killed does: in a file of a process that is no more. */
    @Start
    void startAfterCrash(Stage stage) throws Exception {
        Session killed = new Session(Presets.open("sp1").orElseThrow());
        killed.turn(Knobs.QUERIES, "90");
        RecoveryKeeper keeper = new RecoveryKeeper(killed, new RecoveryFolder(folder), Clock.systemUTC());
        keeper.flush();
        for (Path kept : files()) {
            Files.copy(kept, folder.resolve("4611686018427387904-left.json"));
        }
        keeper.close();
        window = new MainWindow(
                new Session(Presets.opening()),
                SettingsStore.inMemory(),
                Optional.of(new RecoveryFolder(folder)),
                List.of());
        window.fillWhole(stage);
        stage.show();
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void close() {
        robot.interact(window::close);
    }

    @Test
    void whatWasUnsavedIsOfferedAndComesBack() throws Exception {
        assertTrue(ui.text("#recovery-text").startsWith("Unsaved changes to SP1 were found"));
        ui.press("#recovery-restore");
        assertEquals("90", ui.field("queries"));
        assertTrue(window.session().snapshot().modified());
        assertFalse(ui.exists("#recovery"));
        assertEquals(1, files().size(), "it is kept anew, and only then no longer as it was left");
        assertFalse(Files.exists(folder.resolve("4611686018427387904-left.json")));
        close();
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsDiscardedIsNotOfferedAgain() throws Exception {
        ui.press("#recovery-discard");
        assertEquals(List.of(), files());
        assertTrue(ui.sentence().startsWith("Pico: 53 bits"));
        close();
    }

    @Test
    void whatIsDismissedIsOfferedAgainAtTheNextStart() throws Exception {
        ui.press("#recovery-dismiss");
        close();
        assertEquals(1, new RecoveryFolder(folder).left().size());
        Files.delete(files().get(0));
    }
}
