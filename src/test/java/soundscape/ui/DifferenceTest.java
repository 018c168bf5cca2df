package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.explore.knob.Knobs;
import soundscape.report.change.ChangeRow;

/** What differs from another configuration, change by change. */
@WithWindow
class DifferenceTest {
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final MainWindow window = new MainWindow();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @Test
    void changesAreToldAsTheyAreMadeAndCopied() {
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.J);
        WindowDriver.waitFor(() -> ui.text("#difference-summary").startsWith("No parameter differs: 53 bits"));
        robot.interact(() -> window.session().turn(Knobs.QUERIES, 30));
        WindowDriver.waitFor(() -> rows().size() == 4);
        assertEquals("num_queries 21 → 30", rows().get(1).change());
        assertTrue(ui.text("#difference-verdicts").contains("Glamsterdam: ✗ 47 bits short"));
        ui.click("#difference-copy");
        robot.interact(() -> assertTrue(
                Clipboard.getSystemClipboard().getString().startsWith("### Pico: as opened → now\n"),
                Clipboard.getSystemClipboard()::getString));
        ui.choose("#difference-old", "ZisK");
        WindowDriver.waitFor(() -> ui.text("#difference-summary").startsWith("128 bits"));
        assertTrue(ui.text("#difference-summary").contains("Removed: Dma"), ui.text("#difference-summary"));
        ui.push(KeyCode.ESCAPE);
        assertFalse(ui.find("#difference-table").getParent().isVisible());
        assertTrue(ui.find("#workspace").isVisible());
    }

    @SuppressWarnings("unchecked")
    private List<ChangeRow> rows() {
        return ((TableView<ChangeRow>) ui.find("#difference-table")).getItems();
    }
}
