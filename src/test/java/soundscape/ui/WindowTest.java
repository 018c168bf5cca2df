package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.config.Zkvm;
import soundscape.milestone.Milestones;
import soundscape.report.Sentence;

/** What the window lets its user do beside moving one parameter: undo, choose circuits and scope, change layers. */
@WithWindow
class WindowTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void buttonsUndoAndRedo() {
        String opened = state();
        assertTrue(ui.find("#undo").isDisabled() && ui.find("#redo").isDisabled(), "nothing was done yet");
        ui.slide("queries", KeyCode.RIGHT);
        String changed = state();
        ui.slide("blowup", KeyCode.RIGHT);

        ui.click("#undo");
        assertEquals(changed, state());
        ui.click("#undo");
        assertEquals(opened, state());
        assertTrue(ui.find("#undo").isDisabled(), "all is undone");
        ui.click("#redo");
        assertEquals(changed, state());
        assertFalse(ui.find("#redo").isDisabled(), "one change more can be made again");
    }

    @Test
    void keysUndoAndRedo() {
        String opened = state();
        ui.slide("queries", KeyCode.RIGHT);
        String changed = state();

        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(opened, state());
        ui.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals(changed, state());
        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(changed, state());
    }

    @Test
    void keysUndoAndRedoAnEntryWhileItsFieldHasTheFocus() {
        String opened = state();
        ui.enter("queries", "40");
        String changed = state();

        ui.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(opened, state());
        ui.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertEquals(changed, state());
    }

    @Test
    void draggingTheThumbIsOneStep() {
        String opened = state();
        ui.drag("queries", 10, 10, 10, 10);
        double dragged = ui.slider("queries").getValue();
        assertTrue(dragged > 30, () -> "the thumb was dragged, to " + dragged);

        ui.click("#undo");
        assertEquals(opened, state());
        assertTrue(ui.find("#undo").isDisabled(), "the whole drag was one step");
        ui.click("#redo");
        assertEquals(dragged, ui.slider("queries").getValue());
    }

    @Test
    void pressingBesideTheThumbAndDraggingIsOneStep() {
        String opened = state();
        ui.dragFromTrack("queries", 0.5, 10, 10);
        double dragged = ui.slider("queries").getValue();
        assertTrue(dragged > 130, () -> "the thumb came to the pointer and followed it, to " + dragged);

        ui.click("#undo");
        assertEquals(opened, state());
        assertTrue(ui.find("#undo").isDisabled(), "press and drag were one step");
    }

    @Test
    void aCircuitIsChosenFromTheList() {
        ui.choose("#circuit-choice", "riscv");
        assertCircuit("riscv", "2", "84");
        ui.slide("queries", KeyCode.RIGHT);
        Zkvm edited = new EditedPreset(
                        "pico", EditedPreset.of("pico").text().replaceFirst("queries = 84", "queries = 85"))
                .zkvm();
        assertEquals(Sentence.of(edited, edited.estimate(), Milestones.FOUNDATION), ui.sentence());
    }

    @Test
    void aCircuitIsChosenByItsLayersCard() {
        ui.click(ui.layers().get(3));
        assertCircuit("compress", "16", "21");
        ui.click(ui.layers().get(0));
        assertCircuit("riscv", "2", "84");
        assertTrue(ui.find("#undo").isDisabled(), "looking at another circuit is no change");
    }

    private void assertCircuit(String name, String blowup, String queries) {
        assertEquals(name, ui.chosen("#circuit-choice"));
        assertEquals(blowup, ui.field("blowup"));
        assertEquals(queries, ui.field("queries"));
    }

    @Test
    void theListNamesTheCircuitsOfTheZkvmThatIsOpen() {
        ui.choosePreset("SP1");
        assertEquals("shrink", ui.chosen("#circuit-choice"));
        ui.choosePreset("STIR-128"); // as many circuits, other names
        assertEquals("final", ui.chosen("#circuit-choice"));
    }

    @Test
    void aChangeCanReachAllCircuits() {
        ui.choose("#scope-choice", "all circuits");
        ui.enter("grinding", "20");

        var expected = EditedPreset.of("pico")
                .all("grinding_query_phase = 16", "grinding_query_phase = 20")
                .zkvm();
        assertEquals(Sentence.of(expected, expected.estimate(), Milestones.FOUNDATION), ui.sentence());
        ui.choose("#circuit-choice", "riscv");
        assertEquals("20", ui.field("grinding"));
        ui.choose("#scope-choice", "this circuit");
        ui.enter("grinding", "16");
        ui.choose("#circuit-choice", "embed");
        assertEquals("20", ui.field("grinding"));
    }

    @Test
    void buttonsAddAndRemoveLayers() {
        List<String> five = layerNames();
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed"), five);
        addLayer("#add-wrap");
        assertEquals("embed 2", layerNames().get(5));
        assertEquals("6", ui.field("layers"));

        ui.click("#remove-layer");
        assertEquals(five, layerNames());
        ui.click("#remove-layer");
        assertEquals(five.subList(0, 4), layerNames());
        assertEquals("compress", ui.chosen("#circuit-choice"));

        addLayer("#add-wrap");
        assertEquals(five, layerNames(), "a removed layer is taken up again");
        ui.choosePreset("Miden");
        assertTrue(ui.find("#remove-layer").isDisabled(), "one layer stays");
    }

    private void addLayer(String purpose) {
        ui.click("#add-layer");
        WindowDriver.waitFor(() -> ui.exists(purpose) && ui.find(purpose).isVisible());
        ui.click(purpose);
    }

    private List<String> layerNames() {
        return ui.layers().stream()
                .map(card -> WindowDriver.labels(card.getGraphic()).replaceFirst(":.*", ""))
                .toList();
    }

    @Test
    void anotherPresetIsAStepThatCanBeUndoneWithAllEditsBefore() {
        ui.slide("queries", KeyCode.PAGE_UP);
        String edited = state();
        ui.choosePreset("SP1");
        assertEquals("SP1", ui.chosen("#preset-choice"));

        ui.click("#undo");
        assertEquals(edited, state());
        assertEquals("Pico", ui.chosen("#preset-choice"));
        ui.click("#redo");
        assertEquals("94", ui.field("queries"));
        assertNotEquals(edited, state());
    }

    @Test
    void aPresetIsFoundByPartOfItsName() {
        ui.search("#preset-choice", "kdt");
        assertTrue(ui.sentence().startsWith("zkDTVM: "), ui.sentence());
        assertEquals("zkDTVM", ui.chosen("#preset-choice"));
        assertEquals("root_shrink", ui.chosen("#circuit-choice"));
    }

    /** What the window shows, as far as a change of the selected circuit could be seen. */
    private String state() {
        return ui.sentence()
                + List.of("blowup", "queries", "grinding", "extension", "layers").stream()
                        .map(knob -> knob + " " + ui.field(knob) + " "
                                + ui.slider(knob).getValue())
                        .collect(Collectors.joining(", ", " (", ") "))
                + ui.bars("#bits");
    }
}
