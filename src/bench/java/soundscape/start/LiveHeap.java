package soundscape.start;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import soundscape.config.Presets;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.OffScreen;

/**
 * Compares what is alive on the heap a minute after the window has opened ZisK with what an empty window of its size keeps
 * alive, off-screen. Most of the latter are surfaces that are painted on.
 */
public final class LiveHeap {
    /** How many times the empty window's heap the window may keep alive. */
    private static final double GOAL = 3;

    private static final double MIB = 1024 * 1024;

    /** What is released by one collection may hold what the next one finds. */
    private static final int COLLECTIONS = 4;

    private LiveHeap() {}

    /**
     * Measures and prints; ends with 1 if the window keeps too much.
     *
     * @param args none
     */
    public static void main(String... args) throws Exception {
        OffScreen.choose();
        Platform.setImplicitExit(false);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        double empty = alive(LiveHeap::empty);
        double window = alive(LiveHeap::zisk);
        System.out.printf(
                "empty window %.1f MiB, ZisK's window %.1f MiB, %.2f times (goal %.0f): %s%n",
                empty, window, window / empty, GOAL, window <= GOAL * empty ? "reached" : "NO");
        System.exit(window <= GOAL * empty ? 0 : 1);
    }

    private static Stage empty() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label()), StartUp.WIDTH, StartUp.HEIGHT));
        stage.show();
        return stage;
    }

    private static Stage zisk() {
        Stage stage = new Stage();
        MainWindow window = new MainWindow();
        window.fillWhole(stage);
        stage.show();
        window.session().files().open(Presets.open("zisk").orElseThrow());
        return stage;
    }

    /** Opens a window, measures a minute later, in MiB, and closes it. */
    private static double alive(Callable<Stage> opening) throws Exception {
        FutureTask<Stage> shown = new FutureTask<>(opening);
        Platform.runLater(shown);
        Stage stage = shown.get();
        TimeUnit.MINUTES.sleep(1);
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime heap = Runtime.getRuntime();
        double alive = (heap.totalMemory() - heap.freeMemory()) / MIB;
        Platform.runLater(stage::hide);
        return alive;
    }
}
