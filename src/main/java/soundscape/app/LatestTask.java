package soundscape.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Computes on a worker thread; the newest request wins, and answers to older ones are dropped.
 *
 * @param <T> what is computed
 */
public final class LatestTask<T> implements AutoCloseable {
    private final ExecutorService worker;
    private final Executor delivery;
    private final AtomicLong newest = new AtomicLong();

    /**
     * Makes a worker.
     *
     * @param name the worker thread's name
     * @param delivery runs the consumers, such as the window's thread
     */
    public LatestTask(String name, Executor delivery) {
        this.delivery = delivery;
        this.worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Asks for a computation in place of all earlier ones.
     *
     * @param computation what to compute; not begun if a newer request has come by then, or after {@link #close}
     * @param consumer takes the answer, unless a newer request has come by then
     */
    public void request(Supplier<T> computation, Consumer<T> consumer) {
        if (worker.isShutdown()) {
            return;
        }
        long number = newest.incrementAndGet();
        worker.execute(() -> {
            if (newest.get() == number) {
                T answer;
                try {
                    answer = computation.get();
                } catch (CancellationException interrupted) {
                    return; // by close: nobody waits any more
                } catch (RuntimeException failed) {
                    delivery.execute(() -> {
                        throw failed; // where it is seen, instead of ending with this thread's task
                    });
                    return;
                }
                delivery.execute(() -> {
                    if (newest.get() == number) {
                        consumer.accept(answer);
                    }
                });
            }
        });
    }

    /** Ends the worker; nothing is delivered any more. */
    @Override
    public void close() {
        newest.incrementAndGet();
        worker.shutdownNow();
    }
}
