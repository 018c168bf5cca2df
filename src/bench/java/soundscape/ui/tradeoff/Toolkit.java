package soundscape.ui.tradeoff;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import soundscape.ui.launch.OffScreen;

/** The window's thread without a window, for measuring what runs on it. */
final class Toolkit {
    private static boolean started;

    private Toolkit() {}

    static synchronized void start() {
        if (!started) {
            OffScreen.choose();
            CompletableFuture<Void> running = new CompletableFuture<>();
            Platform.startup(() -> running.complete(null));
            running.join();
            Platform.setImplicitExit(false);
            started = true;
        }
    }

    /** Runs something on the window's thread and waits for it. */
    static <T> T call(Callable<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.join();
    }
}
