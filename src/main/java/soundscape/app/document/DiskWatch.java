package soundscape.app.document;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import soundscape.app.failure.Failure;

/** Notices when another program changes or removes a file that is open. It looks every second and tells each change once, a way back as well. */
public final class DiskWatch implements AutoCloseable {
    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final Executor delivery;
    private final Consumer<Found> consumer;
    private final ScheduledExecutorService worker;

    /** What is expected; replaced whole, so that the worker needs no lock. */
    private volatile Map<Document, OnDisk> expected = Map.of();

    private final Map<Path, Stamp> looked = new HashMap<>();
    private final Map<Document, Found> told = new HashMap<>();

    /** A document whose file is not as was expected; {@code content} is what it holds now, empty if it is gone. */
    public record Found(Document document, OnDisk expected, Optional<String> content) {
        /** Whether the file is as was expected again, after something else was told of it. */
        public boolean isBack() {
            return content.equals(Optional.of(expected.content()));
        }
    }

    /** What tells without reading whether a file may have changed. */
    private record Stamp(OnDisk expected, FileTime time, long size) {}

    /** Begins to watch; {@code delivery} runs the consumer, such as on the window's thread. */
    public DiskWatch(Executor delivery, Consumer<Found> consumer) {
        this.delivery = delivery;
        this.consumer = consumer;
        worker = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "disk watch");
            thread.setDaemon(true);
            return thread;
        });
        begin(worker, new WeakReference<>(this));
    }

    /** The worker keeps no watch alive that everybody else has forgotten, and ends with it. */
    @SuppressWarnings("FutureReturnValueIgnored") // ends with the worker, and a look throws nothing
    private static void begin(ScheduledExecutorService worker, WeakReference<DiskWatch> watch) {
        worker.scheduleWithFixedDelay(
                () -> {
                    DiskWatch present = watch.get();
                    if (present == null) {
                        worker.shutdown();
                    } else {
                        try {
                            present.look();
                        } catch (RuntimeException | Error failure) { // or nobody would look any more
                            Failure.tell(failure);
                        }
                    }
                },
                SECONDS_BETWEEN_LOOKS,
                SECONDS_BETWEEN_LOOKS,
                TimeUnit.SECONDS);
    }

    /** Says what is known of the files that are open: what is safe of each document. */
    public void expect(Map<Document, OnDisk> known) {
        expected = Map.copyOf(known);
    }

    /** Looks at every file now. */
    public synchronized void look() {
        told.keySet().retainAll(expected.keySet());
        looked.values().removeIf(stamp -> !expected.containsValue(stamp.expected()));
        expected.forEach((document, known) -> known.path()
                .flatMap(path -> differing(document, known, path))
                .filter(this::isNews)
                .ifPresent(found -> delivery.execute(() -> consumer.accept(found))));
    }

    /** A file that is as was expected is news where something else was told of it. */
    private boolean isNews(Found found) {
        if (!found.isBack()) {
            return !found.equals(told.put(found.document(), found));
        }
        Found before = told.remove(found.document());
        return before != null && before.expected().equals(found.expected());
    }

    /** What a file holds, if that is not what is known of it; empty if it is, or if the file cannot be looked at. */
    public static Optional<Found> look(Document document, OnDisk known) {
        return known.path().flatMap(path -> read(document, known, path)).filter(found -> !found.isBack());
    }

    private Optional<Found> differing(Document document, OnDisk known, Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Stamp stamp = new Stamp(known, attributes.lastModifiedTime(), attributes.size());
            if (stamp.equals(looked.put(path, stamp))) {
                return Optional.empty(); // what there was to tell has been told
            }
        } catch (IOException unknown) {
            looked.remove(path);
        }
        return read(document, known, path);
    }

    private static Optional<Found> read(Document document, OnDisk known, Path path) {
        try {
            String content = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return Optional.of(new Found(document, known, Optional.of(content)));
        } catch (IOException unreadable) {
            boolean knownGone = known.entries().isEmpty() && known.content().isEmpty();
            return Files.exists(path) || knownGone
                    ? Optional.empty()
                    : Optional.of(new Found(document, known, Optional.empty()));
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
