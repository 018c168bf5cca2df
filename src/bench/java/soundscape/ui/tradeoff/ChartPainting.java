package soundscape.ui.tradeoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.WritableImage;
import org.jfree.chart.fx.ChartCanvas;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import soundscape.app.Session;
import soundscape.app.plot.Marks;
import soundscape.app.plot.PlotRequest;
import soundscape.app.plot.PlotScene;
import soundscape.app.plot.PlotSubject;
import soundscape.bench.Goal;
import soundscape.config.Presets;
import soundscape.report.figure.DrawnCurve;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.PlotStyle;
import soundscape.report.figure.TradeoffChart;
import soundscape.ui.theme.Theme;

/**
 * What a repaint of the plot costs, from the drawing commands to the last pixel in software, against a chart with the same
 * axes and nothing but the same polylines. Measured in very many and short iterations, of which a busy machine leaves some
 * alone: a ratio suffers most from it.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 25, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 150, time = 20, timeUnit = TimeUnit.MILLISECONDS)
public class ChartPainting {
    /** A painter is compiled a little otherwise in each process, by as much as the goal leaves. */
    private static final int FORKS = 6;

    private static final int WIDTH = 660;
    private static final int HEIGHT = 520;

    /** So often, that the way to the window's thread does not count. */
    private static final int REPEATS = 20;

    private final TradeoffChart chart = new TradeoffChart(new FxTextSizes(), new PixelGrid());

    /** Its axes and its grid are the library's. */
    private final TradeoffChart plain = new TradeoffChart(new FxTextSizes());

    private @Nullable ChartCanvas full;
    private @Nullable ChartCanvas bare;
    private @Nullable PlotScene scene;
    private @Nullable WritableImage image;

    private final PlotStyle style = new PlotStyle(Theme.LIGHT.palette().plot(), 1);

    /** Lays out the landscape of Pico's last circuit. */
    @Setup
    public void layOut() {
        Toolkit.start();
        Toolkit.call(() -> {
            Session session = new Session(Presets.open("pico").orElseThrow());
            var snapshot = session.snapshot();
            PlotScene pico = new PlotScene(
                    PlotRequest.of(snapshot.exploration()).answer(),
                    Optional.empty(),
                    new Marks().of(snapshot),
                    PlotSubject.of(snapshot),
                    snapshot.exploration().size(),
                    false);
            PlotArea area = area(pico);
            List<DrawnCurve> curves = DrawnCurve.of(pico.drawing(), area, style);
            chart.lay(pico.drawing(), curves, area, style, List.of());
            plain.lay(pico.drawing(), curves, area, style, List.of());
            plain.picture().clear();
            curves.forEach(curve -> plain.picture().line(curve.path(), curve.colour(), curve.stroke()));
            scene = pico;
            full = canvas(chart);
            bare = canvas(plain);
            image = new WritableImage(WIDTH, HEIGHT);
            return true;
        });
    }

    private static PlotArea area(PlotScene scene) {
        return TradeoffChart.area(PlotRange.of(scene.drawing()).rounded(), WIDTH, HEIGHT, 1);
    }

    private static ChartCanvas canvas(TradeoffChart chart) {
        ChartCanvas canvas = new ChartCanvas(chart.chart());
        canvas.setWidth(WIDTH);
        canvas.setHeight(HEIGHT);
        return canvas;
    }

    private Object paint(@Nullable ChartCanvas canvas) {
        return Toolkit.call(() -> {
            Objects.requireNonNull(canvas).draw();
            return canvas.snapshot(null, image); // has the commands carried out
        });
    }

    /**
     * The axes and the polylines.
     *
     * @return the picture
     */
    @Benchmark
    @Fork(FORKS)
    @Goal(what = "axes and polylines of the plot")
    public Object polylines() {
        return paint(bare);
    }

    /**
     * The plot as it is.
     *
     * @return the picture
     */
    @Benchmark
    @Fork(FORKS)
    @Goal(what = "repaint of the plot", against = "polylines", ratio = 1.25)
    public Object plot() {
        return paint(full);
    }

    private static Object command(@Nullable ChartCanvas canvas) {
        return Toolkit.call(() -> {
            for (int i = 0; i < REPEATS; i++) {
                Objects.requireNonNull(canvas).draw(); // begins with clearing, which drops earlier commands
            }
            return REPEATS;
        });
    }

    /**
     * What the window's thread does of axes and polylines.
     *
     * @return how often
     */
    @Benchmark
    @Goal(what = "axes and polylines 20 times, drawing commands only")
    public Object polylineCommands() {
        return command(bare);
    }

    /**
     * What the window's thread does of the plot.
     *
     * @return how often
     */
    @Benchmark
    @Goal(what = "plot 20 times, drawing commands only")
    public Object plotCommands() {
        return command(full);
    }

    /**
     * The plot with its labels placed anew, as when curves arrive.
     *
     * @return the picture
     */
    @Benchmark
    @Goal(what = "layout of new curves with their labels", milliseconds = 2)
    public Object layout() {
        return Toolkit.call(() -> {
            PlotScene pico = Objects.requireNonNull(scene);
            PlotArea area = area(pico);
            chart.lay(pico.drawing(), DrawnCurve.of(pico.drawing(), area, style), area, style, List.of());
            return chart;
        });
    }
}
