package soundscape.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import soundscape.config.Presets;
import soundscape.config.ZkvmFile;

/**
 * Opens what a command names while picocli still reads the command: both load classes for the first time, which takes most
 * of a short command, and a computer has two cores.
 */
final class Ahead {
    private static final Map<String, FutureTask<ZkvmFile>> OPENING = new ConcurrentHashMap<>();

    private Ahead() {}

    /** Begins with what the arguments seem to name; the command tells what is wrong with it, if it asks for it. */
    static void begin(String... args) {
        Map<String, FutureTask<ZkvmFile>> tasks = new LinkedHashMap<>();
        if (args.length == 1 && args[0].equals("list")) {
            Presets.names()
                    .forEach(name -> tasks.put(
                            name, new FutureTask<>(() -> Presets.open(name).orElseThrow())));
        }
        for (int i = 1; i < args.length; i++) {
            String name = args[i];
            if (name.toLowerCase(Locale.ROOT).endsWith(".toml")
                    || Presets.names().contains(name)) {
                tasks.put(name, new FutureTask<>(() -> Inputs.opened(name)));
            }
        }
        OPENING.putAll(tasks);
        List<FutureTask<ZkvmFile>> inOrder = new ArrayList<>(tasks.values());
        work(List.copyOf(inOrder));
        if (inOrder.size() > 1) {
            Collections.reverse(inOrder);
            work(inOrder);
        }
    }

    private static void work(List<FutureTask<ZkvmFile>> tasks) {
        Thread worker = new Thread(() -> tasks.forEach(FutureTask::run), "ahead");
        worker.setDaemon(true);
        worker.start();
    }

    /** What was begun under a name, or is made now; each is given out once, since a file may change. */
    static ZkvmFile take(String name, Supplier<ZkvmFile> otherwise) {
        FutureTask<ZkvmFile> begun = OPENING.remove(name);
        if (begun == null) {
            return otherwise.get();
        }
        begun.run(); // nothing, unless no worker has come to it
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return otherwise.get();
        }
    }
}
