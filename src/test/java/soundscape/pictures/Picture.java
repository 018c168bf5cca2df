package soundscape.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.explore.compile.Adversary;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.WindowPicture;

/**
 * One picture of the window.
 *
 * @param name the file's name without its ending
 * @param state what the window shows
 * @param dark whether in the dark theme
 * @param width in pixels
 * @param height in pixels
 * @param zoom how large the interface is
 */
record Picture(String name, State state, boolean dark, double width, double height, double zoom) {
    private static final int PATIENCE_SECONDS = 30;

    /** Frames until styles, layout and what follows from them have come to rest. */
    private static final int FRAMES = 10;

    String file() {
        return name + ".png";
    }

    void take(Path folder) throws IOException {
        SettingsStore settings = SettingsStore.inMemory();
        Settings.Bounds bounds = new Settings.Bounds(0, 0, width, height, false);
        settings.change(usual -> new Settings(
                dark,
                zoom,
                Optional.of(bounds),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                Adversary.USUAL));
        MainWindow window = new MainWindow(settings);
        Stage stage = show(window);
        Hand hand = new Hand(window, stage);
        state.reach(hand);
        for (int frame = 0; frame < FRAMES; frame++) {
            WaitForAsyncUtils.waitForFxEvents();
        }
        Image image = call(() -> WindowPicture.of(stage.getScene()));
        WindowPicture.write(image, folder.resolve(file()));
        call(() -> {
            stage.hide();
            return true;
        });
    }

    /** Shows a window with everything in it, curves and all. */
    static Stage show(MainWindow window) {
        Stage stage = call(() -> {
            Stage shown = new Stage();
            window.fillWhole(shown);
            shown.show();
            return shown;
        });
        new Hand(window, stage)
                .await(() -> window.settled().toCompletableFuture().isDone());
        return stage;
    }

    static <T> T call(Callable<T> action) {
        try {
            return WaitForAsyncUtils.asyncFx(action).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
