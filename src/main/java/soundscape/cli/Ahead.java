package soundscape.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;
import soundscape.config.key.Keys;

/**
 * Opens what a command names while picocli still reads the command: both load classes for the first time, which takes most
 * of a short command, and a computer has two cores. Nothing here is a lambda: Java's first one takes longest, and all that
 * is opened would wait for it.
 */
final class Ahead {
    private static final Map<String, FutureTask<ZkvmFile>> OPENING = new ConcurrentHashMap<>();

    private Ahead() {}

    /** Opens a preset, whatever files there are. */
    private record Preset(String name) implements Callable<ZkvmFile> {
        @Override
        public ZkvmFile call() {
            return Presets.open(name).orElseThrow();
        }
    }

    /** Opens what a user names. */
    private record Input(String name) implements Callable<ZkvmFile> {
        @Override
        public ZkvmFile call() {
            return Inputs.opened(name);
        }
    }

    /** Makes all keys, which a file is read by once it is parsed. */
    private record AllKeys() implements Runnable {
        @Override
        public void run() {
            Keys.make();
        }
    }

    /** Does one task after the other. */
    private record Worker(List<FutureTask<ZkvmFile>> tasks) implements Runnable {
        @Override
        public void run() {
            for (FutureTask<ZkvmFile> task : tasks) {
                task.run();
            }
        }
    }

    /** Begins with what the arguments seem to name; the command tells what is wrong with it, if it asks for it. */
    static void begin(String... args) {
        Map<String, FutureTask<ZkvmFile>> tasks = new LinkedHashMap<>();
        if (args.length == 1 && args[0].equals("list")) {
            for (String name : Presets.names()) {
                tasks.put(name, new FutureTask<>(new Preset(name)));
            }
        }
        for (int i = 1; i < args.length; i++) {
            String name = args[i];
            if (name.toLowerCase(Locale.ROOT).endsWith(".toml")
                    || Presets.names().contains(name)) {
                tasks.put(name, new FutureTask<>(new Input(name)));
            }
        }
        OPENING.putAll(tasks);
        List<FutureTask<ZkvmFile>> inOrder = new ArrayList<>(tasks.values());
        work(List.copyOf(inOrder));
        if (inOrder.size() > 1) {
            Collections.reverse(inOrder);
            work(inOrder);
        } else if (!inOrder.isEmpty()) {
            start(new AllKeys());
        }
    }

    private static void work(List<FutureTask<ZkvmFile>> tasks) {
        start(new Worker(tasks));
    }

    private static void start(Runnable work) {
        Thread worker = new Thread(work, "ahead");
        worker.setDaemon(true);
        worker.start();
    }

    /** What was begun under a name, empty if nothing was; each is given out once, since a file may change. */
    static Optional<ZkvmFile> take(String name) {
        FutureTask<ZkvmFile> begun = OPENING.remove(name);
        if (begun == null) {
            return Optional.empty();
        }
        begun.run(); // nothing, unless no worker has come to it
        try {
            return Optional.of(begun.get());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
