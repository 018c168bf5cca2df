package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Iterator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** The window between its first frame and the last part that follows it. */
@WithWindow
class WindowPartsTest {
    private final WindowDriver ui = new WindowDriver();
    private final MainWindow window = new MainWindow();
    private Iterator<Runnable> rest;

    @Start
    void open(Stage stage) {
        window.fill(stage);
        rest = window.deferred().iterator();
        stage.show();
    }

    @Test
    void parametersCanBeTurnedAtOnceAndWhatFollowsKnowsOfIt() {
        assertTrue(ui.sentence().startsWith("Pico: 53 bits"), ui.sentence());
        ui.enter("queries", "30");
        assertFalse(ui.exists("#bits"), "the plot and the figures follow");
        String sentence = ui.sentence();
        while (rest.hasNext()) {
            new WindowRobot().interact(rest.next());
        }
        assertTrue(ui.find("#tradeoff").isVisible());
        assertTrue(ui.find("#bits").isVisible());
        assertTrue(ui.exists("#group-queries-head"), "further parameters");
        assertFalse(ui.layers().isEmpty());
        assertEquals(sentence, ui.sentence());
        assertEquals("30", ui.field("queries"));
    }

    @Test
    void whatFollowsMovesNothing() {
        List<String> ids = List.of("#save", "#sentence", "#theme");
        List<Bounds> first = ids.stream().map(this::place).toList();
        while (rest.hasNext()) {
            new WindowRobot().interact(rest.next());
        }
        assertEquals(first, ids.stream().map(this::place).toList());
        ScrollPane figures = (ScrollPane) ui.find(".figures-pane .side-pane");
        WindowDriver.waitFor(() -> figures.getContent().getLayoutBounds().getWidth()
                == figures.getViewportBounds().getWidth());
    }

    private Bounds place(String id) {
        return ui.find(id).localToScene(ui.find(id).getLayoutBounds());
    }

    @Test
    void aCommandThatNeedsWhatIsNotThereYetMakesIt() {
        ui.push(KeyCode.SHORTCUT, KeyCode.L);
        assertTrue(ui.find("#results-table").isVisible(), "the plot as a table");
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        assertTrue(ui.find("#lessons").isVisible(), "the lessons");
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        assertTrue(ui.find("#commands").isVisible(), "all commands");
    }
}
