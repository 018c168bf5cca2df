package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.Pin;

/** The tuner shows what it proposes before anything is changed, and changes it in one step. */
@WithWindow
class TuneTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @Test
    void whatIsProposedIsSeenBeforeItIsTakenInOneStep() {
        String before = ui.sentence();
        ui.click("#tune-glamsterdam");
        WindowDriver.waitFor(() -> ui.exists("#tune-apply"));
        assertEquals(before, ui.sentence(), "nothing is changed yet");
        assertEquals(List.of("tuned to Glamsterdam"), pins(), "the plot shows the proposal");
        List<String> changes = ui.bars("#tune-changes");
        assertTrue(changes.stream().anyMatch(change -> change.startsWith("riscv: ")), changes.toString());

        ui.click("#tune-apply");
        assertTrue(ui.sentence().startsWith("Pico: 100 bits"), ui.sentence());
        assertTrue(ui.text("#verdict-glamsterdam").endsWith("met"), ui.text("#verdict-glamsterdam"));
        assertEquals(List.of(), pins(), "the proposal is no longer one");
        ui.click("#undo");
        assertEquals(before, ui.sentence());
        assertTrue(ui.find("#undo").isDisabled(), "it was one step");
    }

    @Test
    void leavingTheTunerChangesNothing() {
        String before = ui.sentence();
        ui.click("#tune-h-star");
        WindowDriver.waitFor(() -> ui.exists("#tune-apply"));
        ui.click("#side-back");
        assertEquals(before, ui.sentence());
        assertEquals(List.of(), pins());
        assertTrue(ui.find("#undo").isDisabled());
    }

    @Test
    void itSaysWhatElseWouldHaveToBeAllowed() {
        ui.click("#tune-h-star");
        WindowDriver.waitFor(() -> ui.exists("#tune-alternatives .hyperlink"));
        assertFalse(ui.text("#tune-verdict").contains("met"), "FRI alone leaves Pico too large");
        Hyperlink scheme = ((Parent) ui.find("#tune-alternatives"))
                .getChildrenUnmodifiable().stream()
                        .filter(Hyperlink.class::isInstance)
                        .map(Hyperlink.class::cast)
                        .filter(link -> link.getText().contains("commitment scheme"))
                        .findFirst()
                        .orElseThrow();
        ui.click(scheme);
        assertTrue(ui.selected("#tune-free-scheme"));
        WindowDriver.waitFor( // no longer too large; soundcalc does not read the field
                () -> ui.exists("#tune-verdict") && ui.text("#tune-verdict").endsWith(": cannot tell"));
    }

    @Test
    void whatIsHeldIsNotChanged() {
        ui.click("#tune-h-star");
        WindowDriver.waitFor(() -> ui.exists("#tune-apply"));
        ui.click("#tune-free-extension");
        WindowDriver.waitFor(() -> ui.exists(".tune-obstacle"));
        String obstacle = ((Labeled) ui.find(".tune-obstacle")).getText();
        assertTrue(obstacle.contains("extension"), "a larger field would do: " + obstacle);
        assertEquals(List.of(), pins());
    }

    private List<String> pins() {
        return window.session().snapshot().exploration().view().pins().stream()
                .map(Pin::name)
                .toList();
    }
}
