package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.ui.theme.Theme;

/** The landscape is drawn, with the present point at its place. */
@WithWindow
class TradeoffPlotTest {
    private static final int TOLERANCE = 3;

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @Test
    void curvesArrive() {
        settle();
        Image picture = picture();
        Color first = Color.web(Theme.LIGHT.palette().plot().rampFrom());
        Color last = Color.web(Theme.LIGHT.palette().plot().rampTo());
        assertTrue(pixels(picture, first) > 100, "the curve of the least blowup");
        assertTrue(pixels(picture, last) > 100, "the curve of the greatest blowup");
        assertTrue(pixels(picture, highlight()) > 300, "the present curve and its point");
    }

    @Test
    void thePresentPointLiesOnItsCurve() {
        settle();
        assertTrue(isOnPresentCurve(now()), "at " + now());
    }

    private boolean isOnPresentCurve(Point2D mark) {
        Node canvas = ui.find("#plot-chart");
        Image curves = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> canvas.snapshot(null, null));
        return places(curves, highlight(), 1).stream().anyMatch(place -> place.distance(mark) < TOLERANCE);
    }

    @Test
    void thePresentPointMovesWithAKnob() {
        settle();
        Point2D before = now();

        ui.enter("queries", "12");
        settle();
        assertTrue(now().getX() < before.getX(), "fewer queries make a smaller proof, to the left");
        assertTrue(now().getY() > before.getY(), "and a less secure one, below");
        assertTrue(isOnPresentCurve(now()), "at " + now());
        assertTrue(before.distance(centre("#mark-opened")) < 1, "where it was is marked");
    }

    @Test
    void thePointIsDrawnInTheThemesColours() {
        settle();
        ui.click("#theme");
        Image picture = picture();
        assertEquals(0, pixels(picture, highlight()), "nothing is left of the light theme");
        assertTrue(
                pixels(picture, Color.web(Theme.DARK.palette().plot().highlight())) > 300,
                "the dark theme's highlight");
        ui.click("#theme");
    }

    private void settle() {
        WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
        WindowRobot.settle();
    }

    private Point2D now() {
        return centre("#mark-now");
    }

    private Point2D centre(String mark) {
        Bounds bounds = ui.find(mark).lookup(".mark-shape").getBoundsInParent();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Image picture() {
        Node canvas = ui.find("#tradeoff");
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> canvas.snapshot(null, null));
    }

    private static Color highlight() {
        return Color.web(Theme.LIGHT.palette().plot().highlight());
    }

    private static long pixels(Image picture, Color colour) {
        return places(picture, colour, 1).size();
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
}
