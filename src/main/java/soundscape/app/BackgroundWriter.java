package soundscape.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import soundscape.app.failure.Failure;
import soundscape.config.AtomicFile;
import soundscape.config.WriteFailure;
import soundscape.estimator.parameter.InvalidParameterException;

/** Writes files on a thread of its own, every one of them, in the order in which they were asked for. */
public final class BackgroundWriter implements AutoCloseable {
    private static final String MISTAKE = " could not be made: that is a mistake of Soundscape's own";

    private final Executor delivery;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "files");
        thread.setDaemon(true);
        return thread;
    });

    /** What is not yet told of. */
    private final Deque<Path> waiting = new ArrayDeque<>();

    private boolean allWritten = true;
    private Optional<Consumer<Boolean>> whenDone = Optional.empty();

    /** Makes a writer, to be used from one thread; {@code delivery} runs on that thread what is told. */
    public BackgroundWriter(Executor delivery) {
        this.delivery = delivery;
    }

    /**
     * Writes a file; where that fails, it stays as it was.
     * @param content makes its content, on the writer's thread; may refuse
     * @param told is given why it was not written, or nothing if it was
     */
    public void write(Path file, Supplier<byte[]> content, Consumer<Optional<String>> told) {
        waiting.add(file);
        worker.execute(() -> {
            Optional<String> failure = failure(file, content);
            delivery.execute(() -> {
                waiting.remove();
                allWritten &= failure.isEmpty();
                try {
                    told.accept(failure);
                } finally {
                    done();
                }
            });
        });
    }

    private Optional<String> failure(Path file, Supplier<byte[]> content) {
        try {
            AtomicFile.write(file, content.get());
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        } catch (IOException refused) {
            return Optional.of(WriteFailure.reason(file, refused));
        } catch (RuntimeException | Error mistake) { // keeps no other file from being written
            delivery.execute(() -> Failure.tell(mistake));
            return Optional.of(file + MISTAKE);
        }
    }

    /** What is being written, and what waits for it; the files, in order. */
    public List<Path> waiting() {
        return List.copyOf(waiting);
    }

    /** Tells, once nothing waits, whether all asked for since then was written; in place of whoever asked before. */
    public void whenDone(Consumer<Boolean> then) {
        allWritten = true;
        whenDone = Optional.of(then);
        done();
    }

    private void done() {
        if (waiting.isEmpty()) {
            Optional<Consumer<Boolean>> then = whenDone;
            whenDone = Optional.empty();
            then.ifPresent(told -> told.accept(allWritten));
        }
    }

    /** Takes no more; what was asked for is still written. */
    @Override
    public void close() {
        worker.shutdown();
    }
}
