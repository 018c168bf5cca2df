package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;

/** The map answers pointer and keys. */
@WithWindow
class MapWindowTest {
    private static final Pattern CELL = Pattern.compile("Blowup factor ×(\\d+) · Queries (\\d+)");

    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();
    private final PlotDriver map = new PlotDriver(ui, window, "#map");

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @BeforeEach
    void settle() {
        ui.click("#plot-kind-map");
        map.settle();
    }

    private Matcher pointedAt(Point2D place) {
        map.moveTo(place);
        Matcher cell = CELL.matcher(map.card());
        assertTrue(cell.find(), map.card());
        return cell;
    }

    private Point2D place(double across, double down) {
        Bounds plane = ui.find("#map").getLayoutBounds();
        return new Point2D(plane.getWidth() * across, plane.getHeight() * down);
    }

    @Test
    void aClickTakesTheCellInOneStepAndARefusedOneSaysWhy() {
        assertFalse(ui.exists("#tradeoff"), "the map stands in the place of the curves");
        Matcher cell = pointedAt(place(0.6, 0.6));
        String level = map.card().replaceAll("(?s).*security: (.*?): held.*", "$1");
        map.click(place(0.6, 0.6));
        map.settle();
        assertEquals(cell.group(1), ui.field("blowup"));
        assertEquals(cell.group(2), ui.field("queries"));
        map.moveTo(map.now());
        assertTrue(map.card().contains(level), () -> map.card() + " instead of " + level);
        ui.click("#undo");
        assertEquals("21", ui.field("queries"));
        assertEquals("16", ui.field("blowup"));
        assertTrue(ui.find("#undo").isDisabled(), "one step");

        map.settle();
        map.moveTo(place(0.5, 0.06));
        assertTrue(map.card().contains("refused") && map.card().contains("must"), map.card());
        map.click(place(0.5, 0.06));
        assertTrue(ui.find("#undo").isDisabled(), "nothing to take");
        assertTrue(map.inWords().contains("are refused"), map.inWords());
    }

    @Test
    void aMapThatChangesUnderThePointerTellsOfItsOwnCells() {
        map.key(KeyCode.UP);
        map.settle();
        map.moveTo(place(0.9, 0.6));
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        map.settle();
        assertEquals("16", ui.field("blowup"));
        assertTrue(CELL.matcher(map.card()).find(), map.card());
    }

    @Test
    void wheelAndKeysZoomAndADragMoves() {
        Matcher before = pointedAt(place(0.3, 0.6));
        map.wheel(place(0.3, 0.6), true);
        map.key(KeyCode.PLUS);
        map.key(KeyCode.HOME);
        Matcher whole = pointedAt(place(0.3, 0.6));
        assertEquals(before.group(), whole.group());
        int queries = Integer.parseInt(pointedAt(place(0.8, 0.6)).group(2));
        map.wheel(place(0.3, 0.6), true);
        assertEquals(before.group(), pointedAt(place(0.3, 0.6)).group(), "what it zooms about stays");
        int nearer = Integer.parseInt(pointedAt(place(0.8, 0.6)).group(2));
        assertTrue(nearer < queries, nearer + " < " + queries);
        map.drag(place(0.8, 0.6), new Point2D(-80, 0));
        map.drop();
        assertTrue(Integer.parseInt(pointedAt(place(0.8, 0.6)).group(2)) > nearer, "it moves with the pointer");
        assertTrue(ui.find("#undo").isDisabled(), "nothing was taken");
        ui.click("#plot-reset");
        assertEquals(before.group(), pointedAt(place(0.3, 0.6)).group());
    }

    @Test
    void draggingTurnsBothKnobsInOneStepAndKeysWalk() throws IOException {
        map.drag(map.now(), new Point2D(20, -20), new Point2D(60, -40), new Point2D(60, -20));
        assertNotEquals("21", ui.field("queries"));
        assertNotEquals("16", ui.field("blowup"));
        map.drop();
        map.settle();
        ui.click("#undo");
        assertEquals("21", ui.field("queries"));
        assertEquals("16", ui.field("blowup"));
        assertTrue(ui.find("#undo").isDisabled(), "one step");

        map.settle();
        map.key(KeyCode.UP);
        assertEquals("32", ui.field("blowup"));
        map.settle();
        map.key(KeyCode.RIGHT);
        assertEquals("22", ui.field("queries"));

        Path file = folder.resolve("map.csv");
        map.save(file);
        assertTrue(Files.readString(file).startsWith("kind,name,blowup,queries,meets,bits"));

        ui.click("#map-value-size");
        ui.click("#map-terms");
        map.settle();
        assertTrue(map.inWords().startsWith("Map of size of circuit embed: across, queries from "), map.inWords());
        ui.click("#plot-kind-curves");
        assertFalse(ui.find("#tradeoff").getAccessibleText().isEmpty());
    }
}
