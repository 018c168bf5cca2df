package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.ui.theme.Theme;

/** The plot answers pointer and keys. */
@WithWindow
class TradeoffInputTest {
    private static final Pattern POINT = Pattern.compile("Blowup factor ×(\\d+) · Queries (\\d+)");
    private static final double NEAR = 2;

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final PlotDriver plot = new PlotDriver(ui, window);

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @BeforeEach
    void settle() {
        plot.settle();
    }

    /** Somewhere on the curve of the largest blowup. */
    private Point2D onLastCurve() {
        var places = plot.places(Color.web(Theme.LIGHT.palette().plot().rampTo()));
        return places.get(places.size() - 1);
    }

    /** Far from every curve and mark: where nothing can be. */
    private Point2D nowhere() {
        Bounds chart = ui.find("#plot-chart").getLayoutBounds();
        return new Point2D(chart.getWidth() * 0.3, chart.getHeight() * 0.15);
    }

    @Test
    void theCardSaysEverythingOfTheNearestPoint() {
        assertEquals("", plot.card());
        plot.moveTo(plot.now());
        String card = plot.card();
        assertTrue(card.startsWith("now: "), card);
        assertTrue(card.contains("57.62 bits, level 57 (JBR)"), card);
        assertTrue(card.contains("held by: query phase"), card);
        assertTrue(card.contains("≈ 240 KiB real (soundcalc: 232 expected, 281 worst)"), card);
        assertTrue(card.contains("as much work as now (model)"), card);
        assertTrue(card.contains("Glamsterdam: ✗ 43 bits short"), card);

        plot.moveTo(onLastCurve());
        assertTrue(plot.card().startsWith("Blowup factor ×64 · Queries "), plot.card());
        assertTrue(plot.card().contains("of the work now (model)"), plot.card());
        assertTrue(ui.find("#hover-ring").isVisible(), "the point is ringed");

        plot.moveTo(nowhere());
        assertEquals("", plot.card());
    }

    @Test
    void theCardStaysWithinThePlot() {
        Bounds plane = ui.find("#tradeoff").getLayoutBounds();
        for (Point2D place : plot.places(Color.web(Theme.LIGHT.palette().plot().rampFrom())).stream()
                .filter(place -> Math.round(place.getX()) % 60 == 0)
                .limit(8)
                .toList()) {
            plot.moveTo(place);
            Node card = ui.find("#hover-card");
            assertTrue(card.isVisible(), () -> "at " + place);
            assertTrue(plane.contains(card.getBoundsInParent()), () -> "at " + place);
        }
    }

    @Test
    void aClickTakesThePointExactlyInOneStep() {
        String before = ui.sentence();
        plot.moveTo(onLastCurve());
        Matcher point = POINT.matcher(plot.card());
        assertTrue(point.find(), plot.card());
        String level = plot.card().replaceAll("(?s).*security: (.*?): held.*", "$1");

        plot.click(onLastCurve());
        plot.settle();
        assertEquals(point.group(1), ui.field("blowup"));
        assertEquals(point.group(2), ui.field("queries"));
        plot.moveTo(plot.now());
        assertTrue(plot.card().contains(level), () -> plot.card() + " instead of " + level);

        ui.click("#undo");
        assertEquals(before, ui.sentence());
        assertTrue(ui.find("#undo").isDisabled(), "one step");
    }

    @Test
    void theMarkIsDraggedAlongItsCurveInOneStepWhileAxesHoldStill() {
        Point2D before = plot.now();
        String queries = ui.field("queries");
        plot.drag(before, new Point2D(30, 0), new Point2D(60, -10), new Point2D(120, -20));
        Point2D during = plot.now();
        assertTrue(during.getX() > before.getX() + 60, () -> before + " to " + during);
        assertTrue(before.distance(plot.mark("#mark-opened")) < NEAR, "axes hold still");
        assertNotEquals(queries, ui.field("queries"));
        assertEquals("16", ui.field("blowup"));

        plot.drop();
        plot.settle();
        ui.click("#undo");
        assertEquals(queries, ui.field("queries"));
        assertTrue(ui.find("#undo").isDisabled(), "one step");
    }

    @Test
    void theMarkIsDraggedInTheWholeZkvmToo() {
        ui.click("#plot-whole");
        plot.settle();
        plot.drag(plot.now(), new Point2D(-20, 5), new Point2D(-60, 30));
        plot.drop();
        assertTrue(Double.parseDouble(ui.field("queries")) < 21, ui.field("queries"));
    }

    @Test
    void keysMoveThePointAlongItsCurve() {
        plot.key(KeyCode.PERIOD);
        double more = Double.parseDouble(ui.field("queries"));
        assertTrue(more > 21, "more queries");
        plot.key(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(Double.parseDouble(ui.field("queries")) > more, "still more");
        plot.key(KeyCode.ALT, KeyCode.LEFT);
        plot.key(KeyCode.COMMA);
        assertEquals("21", ui.field("queries"));
    }

    @Test
    void theWheelZoomsAboutThePointerAndResetShowsAllAgain() {
        Point2D before = plot.now();
        Point2D far = before.add(60, -40);
        plot.wheel(before, true);
        assertTrue(
                before.distance(plot.now()) < NEAR,
                () -> "what is under the pointer stays there: " + before + plot.now());
        plot.wheel(far, true);
        assertTrue(plot.now().distance(far) > before.distance(far) + NEAR, "nearer means farther apart");

        ui.click("#plot-reset");
        assertTrue(before.distance(plot.now()) < NEAR, "all is seen again");
        plot.wheel(far, false);
        assertTrue(far.getX() - plot.now().getX() < far.getX() - before.getX() - NEAR, "farther means nearer together");
        plot.doubleClick(nowhere());
        assertTrue(before.distance(plot.now()) < NEAR, "a double click shows all, too");
    }

    @Test
    void theEmptyPlaneIsDraggedAndTakesNothing() {
        Point2D before = plot.now();
        String sentence = ui.sentence();
        plot.drag(nowhere(), new Point2D(20, 0), new Point2D(30, 0));
        plot.drop();
        assertTrue(before.add(50, 0).distance(plot.now()) < NEAR, () -> before + " to " + plot.now());
        assertEquals(sentence, ui.sentence());
        plot.key(KeyCode.HOME);
        assertTrue(before.distance(plot.now()) < NEAR, "Home shows all");
    }

    @Test
    void keysZoomAndMoveWhileThePlotHasTheFocus() {
        Point2D before = plot.now();
        plot.key(KeyCode.RIGHT);
        assertTrue(plot.now().getX() < before.getX() - NEAR, "to the right");
        plot.key(KeyCode.LEFT);
        assertTrue(before.distance(plot.now()) < NEAR, "and back");
        plot.key(KeyCode.ADD);
        assertTrue(plot.now().distance(before) > NEAR, "nearer");
        plot.key(KeyCode.MINUS);
        assertTrue(before.distance(plot.now()) < NEAR, "and back");
        assertTrue(ui.find("#undo").isDisabled(), "looking is no step");
    }

    @Test
    void aClickOnTheMarkAsOpenedGoesBackToIt() {
        String before = ui.sentence();
        ui.enter("queries", "60");
        plot.settle();
        plot.click(plot.mark("#mark-opened"));
        assertEquals(before, ui.sentence());
        assertFalse(ui.find("#mark-opened").isVisible(), "both marks are one");
    }
}
