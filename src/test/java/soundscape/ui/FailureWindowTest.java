package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import soundscape.app.LatestTask;
import soundscape.ui.launch.Uncaught;

/** What nobody expected is told and leaves the window usable; closing waits for files. */
@ExtendWith(ApplicationExtension.class)
class FailureWindowTest {
    private static final long LIMIT_SECONDS = 30;

    private final FxRobot robot = new FxRobot();
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    @BeforeEach
    void take() {
        Thread.setDefaultUncaughtExceptionHandler(new Uncaught(window));
    }

    @AfterEach
    void giveBack() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        robot.interact(window::close);
    }

    private void told() {
        WindowDriver.waitFor(() -> ui.exists("#failure"));
        assertTrue(ui.text("#failure-text").startsWith("Soundscape made a mistake (code "), ui.text("#failure-text"));
        ui.press("#failure-dismiss");
        assertFalse(ui.exists("#failure"));
    }

    private static void fail(String what) {
        throw new IllegalStateException(what);
    }

    @Test
    void everyPlaceIsToldAndTheRestGoesOn() {
        Platform.runLater(() -> fail("the window's thread"));
        told();
        new Thread(() -> fail("another thread")).start();
        told();
        LatestTask<String> worker = new LatestTask<>("worker", Platform::runLater);
        robot.interact(() -> worker.request(
                () -> {
                    throw new StackOverflowError("a worker");
                },
                answer -> {}));
        told();
        robot.interact(worker::close);
        robot.interact(() -> window.session().listen(snapshot -> {
            if (snapshot.canUndo()) {
                fail("a listener");
            }
        }));
        ui.enter("queries", "40");
        assertTrue(ui.sentence().startsWith("Pico: "), ui.sentence());
        assertEquals("40", ui.field("queries"));
        WindowDriver.waitFor(() -> ui.exists("#failure"));
        ui.press("#failure-undo");
        assertEquals("21", ui.field("queries"));
    }

    @Test
    void detailsCanBeCopied() {
        Platform.runLater(() -> fail("once"));
        WindowDriver.waitFor(() -> ui.exists("#failure"));
        ui.press("#failure-details");
        TextArea details = (TextArea) ui.find("#failure-details-text");
        assertTrue(details.getText().contains("FailureWindowTest.fail"), details.getText());
        ui.press("#failure-copy");
        robot.interact(() ->
                assertEquals(details.getText(), Clipboard.getSystemClipboard().getString()));
    }

    private void askToClose() {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    @Test
    void closingWaitsForWhatIsBeingWritten() {
        CountDownLatch goOn = new CountDownLatch(1);
        Path file = folder.resolve("slow.pdf");
        write(file, goOn, failure -> {});
        askToClose();
        assertTrue(stage.isShowing());
        assertEquals("The window closes when slow.pdf is written.", ui.text("#closing-text"));
        ui.enter("queries", "21"); // it is not frozen
        goOn.countDown();
        WindowDriver.waitFor(() -> !stage.isShowing());
        assertTrue(Files.exists(file));
    }

    @Test
    void aWindowStaysToTellWhatCouldNotBeWritten() {
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicReference<Optional<String>> told = new AtomicReference<>(Optional.empty());
        write(folder.resolve("gone").resolve("slow.pdf"), goOn, told::set);
        askToClose();
        goOn.countDown();
        WindowDriver.waitFor(() -> told.get().isPresent());
        WindowDriver.waitFor(() -> !ui.exists("#closing"));
        assertTrue(stage.isShowing());
    }

    private void write(Path file, CountDownLatch goOn, Consumer<Optional<String>> told) {
        robot.interact(() -> window.writer()
                .write(
                        file,
                        () -> {
                            try {
                                assertTrue(goOn.await(LIMIT_SECONDS, TimeUnit.SECONDS), "hangs");
                            } catch (InterruptedException cut) {
                                throw new AssertionError(cut);
                            }
                            return new byte[] {1};
                        },
                        told));
    }
}
