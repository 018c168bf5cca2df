package soundscape.ui.tradeoff;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import soundscape.app.BackgroundWriter;
import soundscape.app.RangeSearch;
import soundscape.app.Session;
import soundscape.bench.Goal;
import soundscape.bench.LongOperations;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.ui.theme.Theme;

/** What the plot costs the window's thread while a knob is turned fast, and when the last curves are there. */
@State(Scope.Benchmark)
public class PlotKnobEvents extends LongOperations {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 620;
    private static final int FIRST = 20;
    private static final int VALUES = 80;
    private static final int TURNS = 1000;

    private @Nullable Session session;
    private @Nullable TradeoffPane pane;
    private int value;

    /** Opens the plot of Pico. */
    @Setup
    public void open() {
        Toolkit.start();
        Toolkit.call(() -> {
            Session pico = new Session(Presets.open("pico").orElseThrow());
            TradeoffPane plot = new TradeoffPane(
                    pico, new BackgroundWriter(Platform::runLater), new RangeSearch(pico, Platform::runLater));
            new Scene(plot, WIDTH, HEIGHT).getStylesheets().add("/soundscape/ui/soundscape.css");
            plot.setStyle(Theme.LIGHT.palette().declarations());
            plot.applyCss();
            plot.layout();
            session = pico;
            pane = plot;
            return true;
        });
    }

    private void turn() {
        value = (value + 1) % VALUES;
        Objects.requireNonNull(session).turn(Knobs.QUERIES, String.valueOf(FIRST + value));
    }

    /**
     * One turn, with the estimate and everything that the plot does at once.
     *
     * @return whatever
     */
    @Benchmark
    @Goal(what = "knob event with the plot, on the window's thread", milliseconds = 2)
    public Object event() {
        return Toolkit.call(() -> {
            turn();
            return Objects.requireNonNull(session).snapshot();
        });
    }

    /**
     * A thousand turns as fast as they can be, until the last one's curves are there.
     *
     * @return the last state
     */
    @Benchmark
    @Goal(what = "a thousand knob events until the curves are there")
    public Object thousand() {
        var settled = Toolkit.call(() -> {
            for (int i = 0; i < TURNS; i++) {
                turn();
            }
            return Objects.requireNonNull(pane).settled();
        });
        settled.toCompletableFuture().join();
        return settled;
    }
}
