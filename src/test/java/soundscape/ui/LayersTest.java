package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.text.CircuitSummary;
import soundscape.app.text.FigureText;
import soundscape.app.text.LayerWork;
import soundscape.config.Presets;
import soundscape.explore.knob.Layers;

/** The recursion's layers: their figures and marks, and what can be done with them. */
@WithWindow
class LayersTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private List<String> names() {
        return ui.layers().stream()
                .map(card -> ((Labeled) card.getGraphic().lookup(".layer-name")).getText())
                .toList();
    }

    private String card(int layer) {
        return WindowDriver.labels(((Button) ui.find("#layer-" + layer)).getGraphic());
    }

    private String selected() {
        return window.session().snapshot().circuit().name();
    }

    private void choose(String item) {
        WindowDriver.waitFor(() -> ui.find(item).isVisible());
        ui.click(item);
    }

    @Test
    void aCardTellsTheModelsOfWorkToo() {
        var layers = Layers.of(window.session().snapshot().exploration().now());
        for (int i = 0; i < layers.size(); i++) {
            assertTrue(card(i + 1).contains(LayerWork.of(layers.get(i)).text()), card(i + 1));
        }
        ui.enter("queries", "100");
        var changed = Layers.of(window.session().snapshot().exploration().now());
        assertTrue(card(5).contains(LayerWork.of(changed.get(4)).text()), card(5));
        assertFalse(card(5).contains(LayerWork.of(layers.get(4)).text()), card(5));
    }

    @Test
    void cardsAreKeptWhileFiguresMove() {
        List<Button> before = ui.layers();
        ui.enter("queries", "100");
        List<Button> after = ui.layers();
        for (int i = 0; i < before.size(); i++) {
            assertSame(before.get(i), after.get(i));
        }
    }

    @Test
    void theMenuDuplicatesAndRemoves() {
        ui.click("#layer-2-menu");
        choose("#layer-2-duplicate");
        assertEquals(List.of("riscv", "convert", "convert 2", "combine", "compress", "embed"), names());
        assertEquals("convert 2", selected());
        assertTrue(ui.find("#layer-3").isFocused(), "the copy is at hand");

        ui.click("#layer-3-menu");
        choose("#layer-3-remove");
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed"), names());
        assertEquals("convert", selected());

        ui.click("#undo");
        ui.click("#undo");
        assertFalse(window.session().snapshot().modified(), "each is one step");
    }

    @Test
    void keysMoveAFocusedLayer() {
        ui.focus("#layer-4");
        ui.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(List.of("riscv", "convert", "combine", "embed", "compress"), names());
        assertTrue(ui.find("#layer-5").isFocused(), "the focus goes along");
        assertEquals("compress", selected());
        assertTrue(card(5).contains("final"), card(5));
        assertFalse(card(4).contains("final"), card(4));
        assertTrue(
                ui.sentence().contains("(soundcalc: 253 expected, 308 worst)"),
                "the final proof is another one: " + ui.sentence());

        ui.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("compress", names().get(4), "there is no place beyond the last");
        ui.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed"), names());
        assertFalse(window.session().snapshot().modified());
    }

    @Test
    void keysDuplicateAndDelete() {
        ui.focus("#layer-1");
        ui.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals("riscv 2", names().get(1));
        ui.push(KeyCode.DELETE);
        assertEquals(List.of("riscv", "convert", "combine", "compress", "embed"), names());
        for (int i = 0; i < 4; i++) {
            ui.push(KeyCode.DELETE);
        }
        assertEquals(1, names().size());
        ui.push(KeyCode.DELETE);
        assertEquals(1, names().size(), "one layer stays");
        assertTrue(ui.text("#layer-1-problem").contains("at least one"), ui.text("#layer-1-problem"));
    }

    @Test
    void aLayerIsNamedInPlace() {
        ui.focus("#layer-2");
        ui.push(KeyCode.F2);
        TextField field = (TextField) ui.find("#layer-2-name-field");
        assertTrue(field.isFocused());
        assertEquals("convert", field.getText());

        ui.retype("#layer-2-name-field", "embed");
        ui.push(KeyCode.ENTER);
        assertTrue(field.isFocused(), "a name that is taken stays to be changed");
        assertTrue(ui.text("#layer-2-problem").contains("no other layer's name"), ui.text("#layer-2-problem"));
        assertEquals("convert", names().get(1));

        ui.retype("#layer-2-name-field", "transcribe it");
        ui.push(KeyCode.ENTER);
        assertEquals("transcribe it", names().get(1));
        assertFalse(field.isVisible());
        assertTrue(ui.find("#layer-2").isFocused());
        assertTrue(ui.text("#knob-layers-hint").contains("riscv → transcribe it → combine"));

        ui.push(KeyCode.F2);
        ui.retype("#layer-2-name-field", "other");
        ui.push(KeyCode.ESCAPE);
        assertEquals("transcribe it", names().get(1));
        assertFalse(field.isVisible());
        ui.click("#undo");
        assertEquals("convert", names().get(1));
    }

    @Test
    void aLayerOfSeveralCircuitsOpensToChooseOne() {
        ui.choosePreset("ZisK");
        assertEquals(5, names().size());
        assertEquals("35 circuits ▾", ui.text("#layer-1-open"));
        assertFalse(ui.find("#layer-3-open").isVisible(), "a single circuit has nothing to open");

        ui.press("#layer-2-open");
        WindowDriver.waitFor(() -> ui.find("#layer-circuits").isVisible());
        ListView<?> list = (ListView<?>) ui.find("#layer-circuits");
        assertEquals(6, list.getItems().size());
        CircuitSummary third = (CircuitSummary) list.getItems().get(2);
        Node row = list.lookupAll(".circuit-row").stream()
                .filter(node -> WindowDriver.labels(node).startsWith(third.name() + ":"))
                .findFirst()
                .orElseThrow();
        assertTrue(
                WindowDriver.labels(row).endsWith(FigureText.level(third.level(), true) + ": " + third.size()),
                WindowDriver.labels(row));
        ui.click(row);
        assertEquals(third.name(), selected());
        assertFalse(list.isFocused());
    }

    @Test
    void theListOfALayersCircuitsGoesWithTheirZkvm() {
        ui.choosePreset("ZisK");
        ui.press("#layer-1-open");
        WindowDriver.waitFor(() -> ui.find("#layer-circuits").isVisible());
        ListView<?> list = (ListView<?>) ui.find("#layer-circuits");
        new WindowRobot().interact(() -> {
            list.getSelectionModel().selectLast();
            window.session().files().open(Presets.opening()); // as dropping a file does, which clicks nowhere
        });
        assertFalse(ui.exists("#layer-circuits"), "its circuits are not Pico's");
        assertEquals("embed", selected());
    }

    @Test
    void spacesOfANameDoNotPressTheCard() {
        ui.choose("#circuit-choice", "riscv");
        ui.focus("#layer-5");
        ui.push(KeyCode.F2);
        ui.retype("#layer-5-name-field", "a b");
        assertEquals("riscv", selected());
        ui.push(KeyCode.ENTER);
        assertEquals("a b", names().get(4));
        assertEquals("riscv", selected());
    }

    @Test
    void aNameThatIsBeingTypedIsForNoOtherZkvm() {
        for (String another : List.of("miden", "sp1")) { // of fewer layers, and of other layers
            ui.choosePreset("Pico");
            ui.focus("#layer-2");
            ui.push(KeyCode.F2);
            ui.retype("#layer-2-name-field", "typed");
            new WindowRobot()
                    .interact(() ->
                            window.session().files().open(Presets.open(another).orElseThrow()));
            ui.focus("#knob-queries-field");
            assertFalse(window.session().snapshot().modified(), another + " keeps the names of its layers");
        }
    }
}
