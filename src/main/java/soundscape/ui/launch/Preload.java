package soundscape.ui.launch;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What JavaFX's thread would wait for later, done on a thread of its own while JavaFX starts. */
public final class Preload {
    private Preload() {}

    /** Begins with something; completes with it. */
    public static <T> CompletableFuture<T> of(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Preload::run);
    }

    /** Begins with something that others find done. */
    public static void run(Runnable task) {
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
    }
}
