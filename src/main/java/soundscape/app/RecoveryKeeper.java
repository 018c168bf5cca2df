package soundscape.app;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.document.Unsaved;
import soundscape.config.toml.ConfigException;

/** Keeps a window's unsaved work where neither a crash nor a kill can take it, a moment after each change. */
public final class RecoveryKeeper implements AutoCloseable {
    /** Turning a knob makes many changes in a row; one writing does for all of them. */
    private static final long MILLISECONDS_TO_GATHER = 300;

    /** A disk that refused may have room by then; nobody would think of changing something for that. */
    private static final long MILLISECONDS_TO_RETRY = 10_000;

    private final Session session;
    private final RecoveryFolder folder;
    private final Clock clock;
    private final ExecutorService worker;
    private final Map<Document, Unsaved> kept = new HashMap<>();
    private final AtomicBoolean scheduled = new AtomicBoolean();

    /** Why work is not kept; empty while it is. */
    private Optional<String> trouble = Optional.empty();

    private Consumer<Optional<String>> told = now -> {};

    /** What was asked to be kept last; replaced whole, read by the worker. */
    private volatile List<Work> waiting = List.of();

    /** A state that is on no disk, and what is. */
    private record Work(Exploration exploration, OnDisk onDisk) {}

    /** Begins to keep a session's work. */
    public RecoveryKeeper(Session session, RecoveryFolder folder, Clock clock) {
        this.session = session;
        this.folder = folder;
        this.clock = clock;
        worker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "recovery");
            thread.setDaemon(true);
            return thread;
        });
        session.listen(snapshot -> note());
    }

    private void note() {
        if (session.inGesture() || worker.isShutdown()) {
            return;
        }
        List<Work> works = session.documents().unsaved().stream()
                .map(exploration -> new Work(exploration, session.documents().onDisk(exploration.document())))
                .toList();
        if (!same(works, waiting)) {
            waiting = works;
            if (scheduled.compareAndSet(false, true)) { // however fast changes follow, the first is not kept waiting
                later(MILLISECONDS_TO_GATHER);
            }
        }
    }

    private void later(long milliseconds) {
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, worker)
                .execute(() -> {
                    scheduled.set(false);
                    flush();
                });
    }

    /** How a zkVM is looked at is no work. */
    private static boolean same(List<Work> some, List<Work> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> same(some.get(i), others.get(i)));
    }

    private static boolean same(Work one, Work other) {
        return one.exploration().document().equals(other.exploration().document())
                && one.exploration().now().equals(other.exploration().now())
                && one.exploration().file().equals(other.exploration().file())
                && one.onDisk().equals(other.onDisk());
    }

    /** Writes what is waiting, now. */
    public synchronized void flush() {
        List<Work> works = waiting;
        works.forEach(work ->
                text(work).ifPresent(unsaved -> kept.put(work.exploration().document(), unsaved)));
        kept.keySet()
                .retainAll(works.stream()
                        .map(work -> work.exploration().document())
                        .toList());
        try {
            folder.keep(works.stream()
                    .map(work -> kept.get(work.exploration().document()))
                    .filter(Objects::nonNull)
                    .toList());
            tell(Optional.empty());
        } catch (UncheckedIOException refused) {
            tell(Optional.of(String.valueOf(refused.getMessage())));
            if (scheduled.compareAndSet(false, true)) {
                later(MILLISECONDS_TO_RETRY);
            }
        }
    }

    private void tell(Optional<String> now) {
        if (!now.equals(trouble)) {
            trouble = now;
            told.accept(now);
        }
    }

    /** Tells, on the writing thread, why work is not kept safe, or nothing when it is; beginning with what is known. */
    public synchronized void onTrouble(Consumer<Optional<String>> listener) {
        told = listener;
        if (trouble.isPresent()) {
            listener.accept(trouble);
        }
    }

    /** A change that no file can hold yet leaves the text that was kept before. */
    private Optional<Unsaved> text(Work work) {
        Exploration exploration = work.exploration();
        try {
            return Optional.of(new Unsaved(
                    exploration.now().name(),
                    exploration.file().text().file(),
                    work.onDisk().path(),
                    exploration.file().text().text(),
                    work.onDisk().content(),
                    exploration.file().textFor(exploration.now()).text(),
                    clock.instant()));
        } catch (ConfigException refused) {
            return Optional.empty();
        }
    }

    /** The window was closed on purpose: what is unsaved now was given up. */
    @Override
    public void close() {
        worker.shutdownNow();
        waiting = List.of();
        flush();
    }
}
