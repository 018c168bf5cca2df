package soundscape.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsFile;
import soundscape.config.Presets;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.OffScreen;

/**
 * Uses one window for thousands of random steps, and holds that nothing fails, that live memory does not grow, and that
 * every number is at the end what it was at the beginning.
 */
final class Soak {
    /** Steps until everything that is made when it is first seen has been made, such as rows of lists; of a short run half. */
    static final int WARM_UP = 3000;

    private static final int CHECKPOINTS = 10;

    private static final long MOST_NANOSECONDS = TimeUnit.MINUTES.toNanos(60);

    private final PrintStream out = System.out;
    private final int steps;
    private final SplittableRandom random;
    private final Diary diary;
    private final Failures failures;

    private Soak(int steps, long seed) {
        this.steps = steps;
        random = new SplittableRandom(seed);
        diary = new Diary(seed);
        failures = new Failures(diary::toString, out);
    }

    /** Runs the steps; exits with 1 if anything is not as it should be. */
    public static void main(String... args) throws Exception {
        int steps = Integer.getInteger("soak.steps", 10_000);
        long seed = Long.getLong("soak.seed", System.nanoTime());
        if (!Kill.passes()) {
            System.exit(1);
        }
        if (steps == 0) {
            return;
        }
        OffScreen.choose();
        Path folder = Files.createTempDirectory("soundscape-soak");
        Soak soak = new Soak(steps, seed);
        boolean passed = false;
        try {
            passed = soak.run(folder);
        } catch (RuntimeException failed) {
            soak.failures.add("the run", failed);
        }
        if (passed) {
            Folder.remove(folder);
        }
        Runtime.getRuntime().halt(passed ? 0 : 1); // JavaFX's threads would go on
    }

    private boolean run(Path folder) throws IOException {
        long begun = System.nanoTime();
        out.println(steps + " steps, " + diary.toString().lines().findFirst().orElseThrow());
        failures.listen();
        Folder files = Folder.filled(Files.createDirectories(folder.resolve("work")));
        Hand hand = start(folder);
        Canon canon = new Canon(hand, files);
        Map<String, List<String>> fresh = Figures.of(hand);
        List<Checkpoint> checkpoints = new ArrayList<>();
        new Tour(hand).take();
        canon.bring();
        out.println(Checkpoint.head());
        int warm = Math.min(WARM_UP, steps / 2);
        int apart = Math.max(1, (steps - warm) / CHECKPOINTS);
        int step = 0;
        while (step < steps && System.nanoTime() - begun < MOST_NANOSECONDS) {
            diary.begin(++step);
            step(hand, files);
            if (step >= warm && (step - warm) % apart == 0) {
                canon.bring();
                Checkpoint taken = Checkpoint.take(step, hand);
                checkpoints.add(taken);
                out.println(taken);
            }
        }
        canon.bring();
        Verdict verdict =
                new Verdict(steps - step, failures.count(), checkpoints, Figures.differences(fresh, Figures.of(hand)));
        out.println(verdict.text()
                + String.format(
                        Locale.ROOT,
                        " %d steps in %d s.",
                        step,
                        TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun)));
        return verdict.passed();
    }

    private void step(Hand hand, Folder files) {
        try {
            Action.any(random).perform(hand, files);
            hand.rest();
        } catch (RuntimeException failed) {
            failures.add("step", failed.getCause() == null ? failed : failed.getCause());
        }
    }

    /** The window as it is started for a user, with settings and recovery in a folder. */
    private Hand start(Path folder) {
        CompletableFuture<Hand> started = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> {
            try {
                Stage stage = new Stage();
                MainWindow window = new MainWindow(
                        new Session(Presets.opening()),
                        SettingsFile.in(folder),
                        Optional.of(new RecoveryFolder(folder.resolve("recovery"))),
                        List.of());
                window.fillWhole(stage);
                stage.show();
                started.complete(new Hand(window, stage, random, diary));
            } catch (RuntimeException failed) {
                started.completeExceptionally(failed);
            }
        });
        return started.join();
    }
}
