package soundscape.soak;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsFile;
import soundscape.config.Presets;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.OffScreen;

/** A program that is killed: it changes and saves a file without end, and tells each step before and after it. */
final class Victim {
    private static final long MILLISECONDS_BETWEEN_LOOKS = 20;
    private static final int FEWEST = 10;
    private static final int MOST = 250;
    private static final String QUERIES = "#knob-queries-field";

    private final MainWindow window;
    private final SplittableRandom random = new SplittableRandom();

    private Victim(MainWindow window) {
        this.window = window;
    }

    /** Works on a file, with settings in a folder, until it is killed. */
    public static void main(String... folderAndFile) {
        Path folder = Path.of(folderAndFile[0]);
        OffScreen.choose();
        Victim victim = new Victim(new MainWindow(
                new Session(Presets.opening()),
                SettingsFile.in(folder),
                Optional.of(new RecoveryFolder(folder.resolve("recovery"))),
                List.of(folderAndFile[1])));
        Thread driver = new Thread(victim::work, "driver");
        driver.setDaemon(true);
        driver.start();
        soundscape.ui.launch.Window.open(() -> victim.window);
    }

    private void work() {
        while (Window.getWindows().isEmpty() || !ask(() -> Screen.find(QUERIES).isPresent())) {
            pause(MILLISECONDS_BETWEEN_LOOKS); // it is being opened
        }
        call(this::recover);
        while (true) {
            call(this::step);
            pause(random.nextInt(10) == 0 ? 700 : random.nextInt(80));
        }
    }

    private static void call(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void recover() {
        Optional<Node> offer = Screen.find("#recovery-restore");
        offer.ifPresent(button -> ((Button) button).fire());
        tell(
                offer.isPresent() ? Told.Kind.RESTORED : Told.Kind.NOTHING_OFFERED,
                queries().getText());
    }

    private void step() {
        switch (random.nextInt(8)) {
            case 0, 1 -> save();
            case 2 -> press(KeyCode.T); // the settings are written, too
            default -> change();
        }
    }

    private void change() {
        String value = Integer.toString(FEWEST + random.nextInt(MOST));
        tell(Told.Kind.CHANGING, value);
        queries().setText(value);
        Use.key(queries(), KeyCode.ENTER);
        tell(Told.Kind.CHANGED, value);
    }

    /** Where another program seems to have changed the file, which an earlier life of this one has, mine is kept. */
    private void save() {
        Screen.find("#disk-keep").ifPresent(button -> ((Button) button).fire());
        String value = queries().getText();
        tell(Told.Kind.SAVING, value);
        press(KeyCode.S);
        if (!window.session().snapshot().modified()) {
            tell(Told.Kind.SAVED, value);
        }
    }

    private static TextField queries() {
        return (TextField) Screen.find(QUERIES).orElseThrow();
    }

    private static void press(KeyCode key) {
        Window.getWindows()
                .get(0)
                .getScene()
                .getAccelerators()
                .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN))
                .run();
    }

    private void tell(Told.Kind kind, String value) {
        System.out.println(
                kind + " " + value + " " + window.session().snapshot().sentence());
        System.out.flush();
    }
}
