package soundscape.ui.tradeoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jfree.chart.fx.ChartCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.Session;
import soundscape.app.plot.PlotScene;
import soundscape.config.Presets;
import soundscape.report.figure.DrawnCurve;
import soundscape.report.figure.PlotArea;
import soundscape.report.figure.PlotRange;
import soundscape.report.figure.PlotStyle;
import soundscape.report.figure.TradeoffChart;
import soundscape.ui.WithWindow;
import soundscape.ui.theme.Theme;

/** The grid looks as the library draws it. */
@WithWindow
class PixelGridTest {
    private static final long PATIENCE_MILLISECONDS = 20_000;

    private static int[] painted(TradeoffChart chart, PlotStyle style, int width, int height) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLISECONDS, () -> {
            Session session = new Session(Presets.open("pico").orElseThrow());
            var drawing = PlotScene.of(session.snapshot()).drawing();
            PlotArea area = TradeoffChart.area(PlotRange.of(drawing), width, height, style.zoom());
            chart.lay(drawing, DrawnCurve.of(drawing, area, style), area, style, List.of());
            ChartCanvas canvas = new ChartCanvas(chart.chart());
            canvas.setWidth(width);
            canvas.setHeight(height);
            return pixels(canvas.snapshot(null, null), width, height);
        });
    }

    private static int[] pixels(Image image, int width, int height) {
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static TradeoffChart ours() {
        return new TradeoffChart(new FxTextSizes(), new PixelGrid());
    }

    private static TradeoffChart library() {
        return new TradeoffChart(new FxTextSizes());
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 660, 520, 1, false",
        "DARK, 660, 520, 1, false",
        "LIGHT, 433, 377, 1, false",
        "DARK, 1201, 803, 1.25, false",
        "LIGHT, 901, 641, 1.1, false",
        "LIGHT, 1201, 803, 1.5, true",
    })
    void eachPixelIsTheLibrarys(Theme theme, int width, int height, double zoom, boolean presented) {
        PlotStyle style = new PlotStyle(theme.palette().plot(), zoom, presented);
        assertArrayEquals(painted(library(), style, width, height), painted(ours(), style, width, height));
    }

    /** So that the comparison above says something. */
    @Test
    void aGridIsSeen() {
        PlotStyle style = new PlotStyle(Theme.LIGHT.palette().plot(), 1);
        TradeoffChart none = library();
        none.chart().getXYPlot().setDomainGridlinesVisible(false);
        none.chart().getXYPlot().setRangeGridlinesVisible(false);
        assertFalse(Arrays.equals(painted(none, style, 660, 520), painted(ours(), style, 660, 520)));
    }
}
