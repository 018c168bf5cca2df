package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.config.Presets;
import soundscape.config.ZkvmFiles;

/** Nothing unsaved is given up unasked, however it would be. */
@WithWindow
class CloseGuardTest {
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final MainWindow window = new MainWindow();
    private Stage stage;
    private Path file;

    @TempDir
    private Path folder;

    @Start
    void start(Stage shown) throws Exception {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    private void open() throws Exception {
        file = folder.resolve("mine.toml");
        Files.writeString(file, Presets.opening().text().text());
        robot.interact(() -> window.open(file));
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    /** Asks the window to close, which waits for an answer where there is a question. */
    private void requestClose() {
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WindowRobot.settle();
    }

    /** Presses the shortcut of closing the zkVM, as the window's own thread hears it. */
    private void requestCloseOfShown() {
        Platform.runLater(() -> stage.getScene()
                .getAccelerators()
                .get(new KeyCodeCombination(KeyCode.F4, KeyCombination.SHORTCUT_DOWN))
                .run());
        WindowRobot.settle();
    }

    private String question() {
        WindowDriver.waitFor(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        return ((DialogPane) ui.find(".dialog-pane")).getContentText();
    }

    private void answer(String label) {
        Button button = robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no answer " + label));
        robot.interact(button::fire);
        WindowRobot.settle();
    }

    @Test
    void aWindowWithoutChangesClosesUnasked() throws Exception {
        open();
        requestClose();
        WindowDriver.waitFor(() -> !stage.isShowing());
    }

    @Test
    void everythingUnsavedIsNamedAndStaysUnlessItIsGivenUp() throws Exception {
        open();
        ui.enter("queries", "40");
        robot.interact(() -> window.session().files().open(Presets.open("sp1").orElseThrow()));
        ui.enter("queries", "90");
        requestClose();
        assertEquals("The changes to Pico, SP1 are not saved.", question());
        answer("Cancel");
        assertTrue(stage.isShowing());
        requestClose();
        question();
        answer("Discard changes");
        WindowDriver.waitFor(() -> !stage.isShowing());
        assertEquals(Presets.opening().text().text(), Files.readString(file));
    }

    @Test
    void savingOnClosingSaves() throws Exception {
        open();
        ui.enter("queries", "40");
        requestClose();
        question();
        answer("Save");
        WindowDriver.waitFor(() -> !stage.isShowing());
        assertEquals(
                window.session().snapshot().exploration().now().circuits(),
                ZkvmFiles.open(file).zkvm().circuits());
    }

    @Test
    void closingAZkvmAsksForItsOwnChangesOnly() throws Exception {
        open();
        ui.enter("queries", "40");
        robot.interact(() -> window.session().files().open(Presets.open("sp1").orElseThrow()));
        ui.push(KeyCode.SHORTCUT, KeyCode.F4);
        assertFalse(robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals("40", ui.field("queries"));
        requestCloseOfShown();
        assertEquals("The changes to Pico are not saved.", question());
        answer("Cancel");
        assertEquals("40", ui.field("queries"));
    }

    @Test
    void whatIsUndoneNeedsNoQuestion() throws Exception {
        open();
        ui.enter("queries", "40");
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        requestClose();
        WindowDriver.waitFor(() -> !stage.isShowing());
    }
}
