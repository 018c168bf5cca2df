package soundscape.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * One run of the program until it is killed.
 *
 * @param told all that it told, in order
 * @param other what else it printed, such as exceptions
 * @param killed when it was killed
 */
record Life(List<Told> told, List<String> other, long killed) {
    /** JavaFX warns, in two lines, when it is loaded from the class path, as the program does. */
    private static final Pattern CLASS_PATH = Pattern.compile("PlatformImpl startup|Unsupported JavaFX configuration");

    /** Stands for no work that is unsaved. */
    static final String NOTHING = "nothing";

    private static final long PATIENCE_SECONDS = 120;

    /** Unsaved work is kept 300 ms after a change; the rest is for a busy machine. */
    private static final long NANOSECONDS_TO_KEEP = TimeUnit.MILLISECONDS.toNanos(1800);

    /** Lets the program work for a while, counted from when it has started, and kills it. */
    static Life lived(Path folder, Path file, long milliseconds) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        List<Told> told = new ArrayList<>();
        List<String> other = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> begun = new CompletableFuture<>();
        Thread listener = new Thread(() -> listen(process, told, other, begun), "listener");
        listener.start();
        try {
            begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (TimeoutException silent) {
            throw new IllegalStateException("it does not begin; it printed " + other, silent);
        } finally {
            process.destroyForcibly().waitFor();
        }
        long killed = System.nanoTime();
        listener.join();
        return new Life(told, other, killed);
    }

    private static void listen(Process process, List<Told> told, List<String> other, CompletableFuture<Void> begun) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String heard = line;
                Told.read(line, System.nanoTime()).ifPresentOrElse(told::add, () -> {
                    if (!CLASS_PATH.matcher(heard).find()) {
                        other.add(heard);
                    }
                });
                if (!told.isEmpty()) {
                    begun.complete(null);
                }
            }
        } catch (IOException ended) {
            // the pipe broke with the process
        }
        begun.completeExceptionally(new IllegalStateException("it ended by itself: " + other));
    }

    /** What the file may hold: what was saved last, or what was being saved. */
    List<String> mayBeSaved(String before) {
        List<String> values = new ArrayList<>(List.of(before));
        for (Told each : told) {
            if (each.kind() == Told.Kind.SAVED) {
                values.clear();
            }
            if (each.kind() == Told.Kind.SAVED || each.kind() == Told.Kind.SAVING) {
                values.add(each.value());
            }
        }
        return values;
    }

    /** What the next start may offer: the state a moment before the end, or any since then. */
    List<String> mayBeUnsaved(List<String> saved) {
        List<String> values = new ArrayList<>();
        for (Told each : told) {
            if (each.nanoseconds() < killed - NANOSECONDS_TO_KEEP && each.kind() != Told.Kind.CHANGING) {
                values.clear();
            }
            boolean safe = each.kind() == Told.Kind.SAVED || each.kind() == Told.Kind.NOTHING_OFFERED;
            values.add(safe ? NOTHING : each.value());
            if (saved.contains(each.value())) {
                values.add(NOTHING);
            }
        }
        return values;
    }
}
