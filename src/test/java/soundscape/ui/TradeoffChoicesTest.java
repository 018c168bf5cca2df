package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.ui.theme.Theme;

/** What the plot draws is chosen above it. */
@WithWindow
class TradeoffChoicesTest {
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

    @Test
    void anyKnobIsSweptOverAnyOther() {
        assertTrue(plot.inWords().contains("6 curves, one each for blowup factor ×2, ×4, ×8, ×16, ×32, ×64"));
        ui.choose("#family-choice", "Extension degree");
        plot.settle();
        assertTrue(plot.inWords().contains("for extension degree 1, 2, 3, 4, 5, 6, 7, 8"), plot.inWords());
        ui.search("#along-choice", "grinding");
        plot.settle();
        assertTrue(plot.inWords().contains("along grinding from 0 bits to 40 bits"), plot.inWords());
        ui.choose("#family-choice", "Field");
        plot.settle();
        assertTrue(plot.inWords().contains("KoalaBear^4"), plot.inWords());
        ui.choose("#along-choice", "Field");
        plot.settle();
        assertEquals("Field", ui.chosen("#along-choice"), "knobs change places rather than meet");
        assertEquals("Grinding", ui.chosen("#family-choice"));
    }

    @Test
    void knobsThatTheCircuitLacksGiveWayAndThatIsSaid() {
        ui.choose("#family-choice", "Gap to the Johnson radius");
        plot.settle();
        ui.choosePreset("OpenVM2");
        plot.settle();
        assertTrue(ui.text("#plot-note").contains("no gap to the Johnson radius here"), ui.text("#plot-note"));
        assertEquals("Blowup factor", ui.chosen("#family-choice"));
        ui.choosePreset("Pico");
        plot.settle();
        assertEquals("Gap to the Johnson radius", ui.chosen("#family-choice"), "it is still what was asked for");
    }

    @Test
    void theWholeZkvmIsHeldByItsWeakestCircuit() {
        ui.click("#plot-whole");
        plot.settle();
        assertTrue(plot.inWords().contains("of whole Pico"), plot.inWords());
        assertTrue(plot.inWords().contains("now 53."), plot.inWords());
        assertTrue(plot.inWords().contains("held by query phase of riscv"), plot.inWords());
        ui.click("#plot-circuit");
        plot.settle();
        assertTrue(plot.inWords().contains("of circuit embed"), plot.inWords());
    }

    @Test
    void theOtherSizesCurvesAreDrawnWhenAskedFor() {
        Image before = plot.chart();
        ui.click("#both-sizes");
        plot.settle();
        assertTrue(plot.differences(before) > 500, "dotted curves");
        ui.click("#both-sizes");
        plot.settle();
        ui.click("#plot-reset");
        assertEquals(0, plot.differences(before));
    }

    @Test
    void theFrontierIsDrawnWhenAskedForAndItsPointsCanBeTaken() {
        assertFalse(plot.inWords().contains("frontier"), plot.inWords());
        ui.click("#frontier");
        WindowDriver.waitFor(() -> plot.inWords().contains("The frontier is drawn"));
        plot.settle();
        Color line = Color.web(Theme.LIGHT.palette().plot().muted());
        String before = ui.sentence();
        for (Point2D place : plot.places(line)) {
            if (Math.round(place.getX()) % 7 == 0 && !plot.card().startsWith("Frontier: ")) {
                plot.moveTo(place);
            }
            if (plot.card().startsWith("Frontier: ")) {
                String grinding = plot.card().replaceAll("(?s).*Grinding (\\d+) bits.*", "$1");
                plot.click(place);
                plot.settle();
                assertEquals(grinding, ui.field("grinding"));
                break;
            }
        }
        assertFalse(before.equals(ui.sentence()), "a point was taken");
        ui.click("#undo");
        assertEquals(before, ui.sentence());
        ui.click("#frontier");
        assertFalse(plot.inWords().contains("frontier"), plot.inWords());
    }

    @Test
    void configurationsArePinnedUnderNamesAndRemoved() {
        menu("pin-this");
        ui.find("#pin-name");
        ui.push(KeyCode.SHORTCUT, KeyCode.A);
        ui.write("before");
        ui.push(KeyCode.ENTER);
        Point2D pinned = plot.mark("#mark-pin-0");
        assertEquals("before", label("#mark-pin-0"));
        ui.enter("queries", "60");
        plot.settle();
        assertTrue(pinned.distance(plot.now()) > 2, "the configuration goes on");
        assertTrue(plot.mark("#mark-pin-0").distance(plot.mark("#mark-opened")) < 1, "the pin stays");
        plot.moveTo(plot.mark("#mark-pin-0"));
        assertTrue(plot.card().contains("57.62 bits"), plot.card());

        menu("pin-preset-zisk");
        assertEquals("ZisK, Final_Compressed", label("#mark-pin-1"));
        assertTrue(plot.inWords().contains("ZisK, Final_Compressed 12"), plot.inWords());
        assertNoLabelsMeet("#mark-now", "#mark-opened", "#mark-pin-0", "#mark-pin-1");

        menu("unpin-before");
        assertEquals("ZisK, Final_Compressed", label("#mark-pin-0"));
        assertFalse(ui.find("#mark-pin-1").isVisible(), "one pin is left");
    }

    /** Opens the menu and takes an item, of a submenu too. */
    private void menu(String item) {
        ui.click("#plot-menu");
        MenuButton menu = (MenuButton) ui.find("#plot-menu");
        PlotDriver.onWindowsThread(() -> {
            find(menu.getItems(), item).orElseThrow().fire();
            menu.hide();
            return true;
        });
        plot.settle();
    }

    private static Optional<MenuItem> find(List<MenuItem> items, String id) {
        return items.stream()
                .flatMap(item -> id.equals(item.getId())
                        ? Stream.of(item)
                        : item instanceof Menu menu ? find(menu.getItems(), id).stream() : Stream.empty())
                .findFirst();
    }

    private String label(String mark) {
        return ((Labeled) ui.find(mark + "-label").lookup(".mark-name")).getText();
    }

    private void assertNoLabelsMeet(String... marks) {
        for (int i = 0; i < marks.length; i++) {
            for (int j = 0; j < i; j++) {
                Bounds one = box(marks[i]);
                Bounds other = box(marks[j]);
                assertFalse(one.intersects(other), one + " and " + other);
            }
        }
    }

    private Bounds box(String mark) {
        Node label = ui.find(mark + "-label");
        return label.localToScreen(label.getLayoutBounds());
    }
}
