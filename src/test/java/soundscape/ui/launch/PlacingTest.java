package soundscape.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window is never larger than its screen, and never beyond it, whatever the screens were the day before. */
class PlacingTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 30, 1280, 770);
    private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);

    @ParameterizedTest
    @CsvSource({
        "100, 60, 1100, 700, 100, 60, 1100, 700", // as it was
        "0, 0, 1440, 900, 0, 30, 1280, 770", // larger than the screen
        "-200, -50, 1000, 700, 0, 30, 1000, 700", // half beyond it
        "900, 500, 1000, 700, 1280, 380, 1000, 700", // most of it on the other screen
        "9000, 500, 1000, 700, 140, 65, 1000, 700", // on a screen that is gone
        "9000, 500, 3840, 2160, 0, 30, 1280, 770",
        "1400, 20, 3840, 2160, 1280, 0, 1920, 1080"
    })
    void placeAndSizeFitTheScreen(
            double x, double y, double width, double height, double x1, double y1, double width1, double height1) {
        assertEquals(
                new Rectangle2D(x1, y1, width1, height1),
                Placing.onAScreen(new Rectangle2D(x, y, width, height), LAPTOP, List.of(LAPTOP, BESIDE)));
    }

    @Test
    void withoutItsSecondScreenAWindowComesBack() {
        assertEquals(
                new Rectangle2D(90, 115, 1100, 600),
                Placing.onAScreen(new Rectangle2D(1500, 100, 1100, 600), LAPTOP, List.of(LAPTOP)));
    }
}
