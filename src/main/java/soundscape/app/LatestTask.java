package soundscape.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import soundscape.app.failure.Failure;

/**
 * Computes on a worker thread; the newest request wins. It interrupts the computation for an older one, whose answer is
 * dropped: a long computation asks {@link soundscape.explore.Interruption#check} at every step. Used from one thread.
 */
public final class LatestTask<T> implements AutoCloseable {
    private final ExecutorService worker;
    private final Executor delivery;
    private final AtomicLong newest = new AtomicLong();
    private Future<?> running = CompletableFuture.completedFuture(null);

    /** Makes a worker thread of a name; {@code delivery} runs the consumers, such as on the window's thread. */
    public LatestTask(String name, Executor delivery) {
        this.delivery = delivery;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Computes in place of all earlier requests; not begun after {@link #close}, dropped if a newer one comes first.
     */
    public void request(Supplier<T> computation, Consumer<T> consumer) {
        request(computation, consumer, () -> {});
    }

    /**
     * As {@link #request(Supplier, Consumer)}; {@code failed} runs where it fails unexpectedly, which is told by then.
     */
    public void request(Supplier<T> computation, Consumer<T> consumer, Runnable failed) {
        cancel();
        if (!worker.isShutdown()) {
            long number = newest.get();
            running = worker.submit(() -> {
                if (newest.get() == number) {
                    Runnable told = told(computation, consumer, failed);
                    delivery.execute(() -> {
                        if (newest.get() == number) {
                            told.run();
                        }
                    });
                }
            });
        }
    }

    private static <T> Runnable told(Supplier<T> computation, Consumer<T> consumer, Runnable failed) {
        try {
            T answer = computation.get();
            return () -> consumer.accept(answer);
        } catch (Throwable failure) { // an Error, too, would end with this thread's task and be seen by nobody
            return () -> {
                Failure.tell(failure);
                failed.run();
            };
        }
    }

    /** Gives up what is asked for. */
    public void cancel() {
        newest.incrementAndGet();
        running.cancel(true);
    }

    /** Ends the worker; nothing is delivered any more. */
    @Override
    public void close() {
        cancel();
        worker.shutdownNow();
    }
}
