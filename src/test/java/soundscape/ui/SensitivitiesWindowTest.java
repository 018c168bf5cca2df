package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a step of each parameter does, taken by a click or a key and taken back by undo. */
@WithWindow
class SensitivitiesWindowTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private void await(String id, String told) {
        WindowDriver.waitFor(() -> WaitForAsyncUtils.asyncFx( // rows come and go on that thread
                        () -> ui.exists(id) && ui.find(id).getAccessibleText().startsWith(told))
                .get());
    }

    @Test
    void aStepIsTakenAgainAndAgainAndTakenBack() {
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        await("#step-queries-up", "Queries to 22: +2.0 bits, ");
        ui.click("#step-queries-up");
        assertEquals("22", ui.field("queries"));
        await("#step-queries-up", "Queries to 23: ");
        ui.push(KeyCode.ENTER);
        assertEquals("23", ui.field("queries"), "the row keeps its place and the focus");
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("22", ui.field("queries"));
        await("#step-queries-up", "Queries to 23: ");
    }

    @Test
    void refusedStepsAreOneLineThatOpens() {
        ui.press("#steps-open");
        await("#step-arity-up", "Folding arity to 4: ");
        assertFalse(ui.exists("#step-arity-down"));
        assertEquals("10 steps are refused", ui.text("#steps-refused"));
        assertFalse(ui.find("#steps-reasons").isVisible());
        ui.press("#steps-refused");
        assertTrue(ui.find("#steps-reasons").isVisible());
        assertTrue(ui.text("#steps-reasons").contains("\narity = 1: arity must be a power of two"));
        assertTrue(ui.text("#steps-still").startsWith("Nothing moves by a step of "), ui.text("#steps-still"));
    }

    @Test
    void theWholeIsLookedAtAsInThePlot() {
        ui.press("#steps-open");
        await("#step-queries-up", "Queries to 22");
        assertEquals("embed: a step of this circuit", ui.text("#steps-title"));
        ui.push(KeyCode.SHORTCUT, KeyCode.W);
        await("#step-queries-up", "Queries to 22: no bit more or less");
        assertEquals("The whole zkVM: a step of embed alone", ui.text("#steps-title"));
    }
}
