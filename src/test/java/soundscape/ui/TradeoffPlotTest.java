package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.config.Zkvm;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.RegimeChoice;
import soundscape.explore.sweep.Curve;
import soundscape.explore.sweep.QuerySweep;
import soundscape.milestone.Milestone;
import soundscape.ui.theme.Theme;

/** The landscape is drawn, with the present point at its place. */
@ExtendWith(ApplicationExtension.class)
class TradeoffPlotTest {
    private static final int TOLERANCE = 8;

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fill(stage);
        stage.show();
    }

    @Test
    void curvesArrive() {
        WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
        Image picture = picture();
        Color first = Color.web(Theme.LIGHT.palette().rampFrom());
        Color last = Color.web(Theme.LIGHT.palette().rampTo());
        assertTrue(pixels(picture, first) > 100, "the curve of the least blowup");
        assertTrue(pixels(picture, last) > 100, "the curve of the greatest blowup");
        assertTrue(pixels(picture, highlight()) > 300, "the present curve and its point");
    }

    @Test
    void thePresentPointLiesWhereItsFiguresSay() {
        WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
        assertNear(expected(EditedPreset.of("pico").zkvm()), present(picture()));
    }

    @Test
    void thePresentPointMovesWithAKnob() {
        WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
        Point2D before = present(picture());

        ui.enter("queries", "12");

        Zkvm fewer = EditedPreset.of("pico")
                .last("num_queries = 21", "num_queries = 12")
                .zkvm();
        Point2D expected = expected(fewer);
        WindowDriver.waitFor(() -> expected.distance(present(picture())) < TOLERANCE);
        Point2D after = present(picture());
        assertTrue(after.getX() < before.getX(), "fewer queries make a smaller proof, to the left");
        assertTrue(after.getY() > before.getY(), "and a less secure one, below");
    }

    @Test
    void thePointIsDrawnInTheThemesColours() {
        WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
        ui.click("#theme");
        Image picture = picture();
        assertEquals(0, pixels(picture, highlight()), "nothing is left of the light theme");
        assertTrue(pixels(picture, Color.web(Theme.DARK.palette().highlight())) > 300, "the dark theme's highlight");
        ui.click("#theme");
    }

    private static void assertNear(Point2D expected, Point2D seen) {
        assertTrue(expected.distance(seen) < TOLERANCE, () -> "at " + seen + " instead of " + expected);
    }

    private Image picture() {
        Node canvas = ui.find("#tradeoff");
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> canvas.snapshot(null, null));
    }

    private static Color highlight() {
        return Color.web(Theme.LIGHT.palette().highlight());
    }

    private static long pixels(Image picture, Color colour) {
        return places(picture, colour, 1).size();
    }

    /** Centre of the only disc in the highlight colour; curves and whiskers are thinner. */
    private static Point2D present(Image picture) {
        List<Point2D> disc = places(picture, highlight(), 7);
        assertTrue(!disc.isEmpty(), "there is a point in the highlight colour");
        return new Point2D(mean(disc, Point2D::getX), mean(disc, Point2D::getY));
    }

    private static double mean(List<Point2D> points, ToDoubleFunction<Point2D> coordinate) {
        return points.stream().mapToDouble(coordinate).average().orElseThrow();
    }

    /** Centres of all squares that are filled with a colour. */
    private static List<Point2D> places(Image picture, Color colour, int side) {
        List<Point2D> places = new ArrayList<>();
        PixelReader reader = picture.getPixelReader();
        for (int y = 0; y + side <= picture.getHeight(); y++) {
            for (int x = 0; x + side <= picture.getWidth(); x++) {
                if (filled(reader, x, y, side, colour)) {
                    places.add(new Point2D(x + side / 2.0, y + side / 2.0));
                }
            }
        }
        return places;
    }

    private static boolean filled(PixelReader reader, int left, int top, int side, Color colour) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                if (!reader.getColor(x, y).equals(colour)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Where the last circuit must be: sizes on a logarithmic axis from a little below the least to a little above the
     * greatest that is drawn, bits from 0 to 144.
     */
    private Point2D expected(Zkvm zkvm) {
        CircuitEstimate now = zkvm.estimate().finalProof();
        DoubleSummaryStatistics sizes = QuerySweep.of(zkvm, zkvm.finalIndex(), RegimeChoice.BEST).curves().stream()
                .map(Curve::points)
                .flatMap(List::stream)
                .mapToDouble(point -> point.figures().expected())
                .summaryStatistics();
        double left = log2Kib(sizes.getMin()) - 0.35;
        double right = log2Kib(Math.max(sizes.getMax(), Milestone.GLAMSTERDAM.maxBits())) + 0.35;
        Node canvas = ui.find("#tradeoff");
        double width = canvas.getLayoutBounds().getWidth() - 62 - 12 - 12; // axis and padding
        double height = canvas.getLayoutBounds().getHeight() - 52 - 12 - 12;
        double across = (log2Kib(now.size().expected()) - left) / (right - left);
        return new Point2D(62 + 12 + across * width, 12 + (1 - now.best().total() / 144) * height);
    }

    private static double log2Kib(double bits) {
        return Math.log(bits / ProofSize.BITS_PER_KIB) / Math.log(2);
    }
}
