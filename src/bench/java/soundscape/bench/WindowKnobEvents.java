package soundscape.bench;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.ui.MainWindow;
import soundscape.ui.launch.OffScreen;

/**
 * What the window's thread spends on a knob event: estimate, all views, styles and layout, but no painting. So much code
 * takes part that Java's compiler has its hands full for forty seconds, with one of two processors.
 */
@Warmup(iterations = 45, time = 1)
@Measurement(iterations = 15, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class WindowKnobEvents extends LongOperations {
    private static final int EVENTS = 64;

    /** A pointer that tells a thousand times a second where it is moves so often from one of sixty frames to the next. */
    private static final int OF_A_FAST_POINTER = 16;

    private static final int LEAST_QUERIES = 20;

    private final MainWindow window = new MainWindow();
    private final FramePasses passes = new FramePasses();

    @SuppressWarnings("NullAway.Init") // by open
    private Stage stage;

    /** For the benchmark's generated code. */
    public WindowKnobEvents() {}

    /** Opens the window without a display. */
    @Setup
    public void open() throws Exception {
        OffScreen.choose();
        Platform.setImplicitExit(false);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        FutureTask<Stage> shown = new FutureTask<>(() -> {
            Stage opened = new Stage();
            window.fillWhole(opened);
            opened.show();
            return opened;
        });
        Platform.runLater(shown);
        stage = shown.get();
    }

    /** Pico's five circuits, a frame an event. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "knob event, window of Pico", milliseconds = 2)
    public void pico() throws Exception {
        drag("pico", 1);
    }

    /** The same of a pointer that is faster than frames. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "the same, 16 events a frame", against = "pico", ratio = 0.3)
    public void fastPico() throws Exception {
        drag("pico", OF_A_FAST_POINTER);
    }

    /** Pico's, whose traces follow riscv's queries. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "the first circuit's knob event, window of Pico")
    public void first() throws Exception {
        dragFirst(false);
    }

    /** The same where traces follow. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "the same where traces follow", against = "first", ratio = 1.5)
    public void followed() throws Exception {
        dragFirst(true);
    }

    private void dragFirst(boolean follow) throws Exception {
        FutureTask<Void> chosen = new FutureTask<>(
                () -> {
                    open("pico");
                    window.session().follow(follow);
                    window.session().select(0);
                },
                null);
        Platform.runLater(chosen);
        chosen.get();
        drag("pico", 1);
    }

    /** ZisK's 44 circuits. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "knob event, window of ZisK", milliseconds = 4)
    public void zisk() throws Exception {
        drag("zisk", 1);
    }

    /** The same of a pointer that is faster than frames. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    @Goal(what = "the same, 16 events a frame", against = "zisk", ratio = 0.3)
    public void fastZisk() throws Exception {
        drag("zisk", OF_A_FAST_POINTER);
    }

    private void drag(String preset, int eventsAFrame) throws Exception {
        FutureTask<Void> dragging = new FutureTask<>(() -> dragOnWindowsThread(preset, eventsAFrame), null);
        Platform.runLater(dragging);
        dragging.get();
    }

    private void open(String preset) {
        if (!window.session().snapshot().exploration().file().text().file().startsWith(preset)) {
            window.session().files().open(Presets.open(preset).orElseThrow());
        }
    }

    private void dragOnWindowsThread(String preset, int eventsAFrame) {
        open(preset);
        Scene scene = stage.getScene();
        window.session().beginGesture();
        for (int event = 0; event < EVENTS; event++) {
            window.session().turn(Knobs.QUERIES, String.valueOf(LEAST_QUERIES + event));
            if (event % eventsAFrame == eventsAFrame - 1) {
                window.session().frame();
                passes.run(scene);
            }
        }
        window.session().endGesture();
    }
}
