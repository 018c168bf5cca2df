package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Verified;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.LayerArrow;

/** The layers as a graph: arrows by hand and by keys, what is stated of layers, and traces that follow. */
@WithWindow
class RecursionGraphTest {
    private final MainWindow window =
            new MainWindow(new Session(chain()), SettingsStore.inMemory(), Optional.empty(), List.of());
    private final WindowDriver ui = new WindowDriver();
    private final WindowRobot robot = new WindowRobot();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    /** Pico, whatever its file states as a chain that is taken from the order. */
    private static ZkvmFile chain() {
        ZkvmFile pico = Presets.open("pico").orElseThrow();
        Zkvm plain = pico.zkvm()
                .withEntries(pico.zkvm().entries().stream()
                        .map(entry -> entry.withRole(Role.NONE))
                        .toList())
                .withFirstProofs(OptionalLong.empty());
        return ZkvmFile.of("chain.toml", pico.textFor(plain).encode());
    }

    private Zkvm now() {
        return window.session().snapshot().exploration().now();
    }

    private List<String> arrows() {
        return LayerArrow.of(now()).stream()
                .map(arrow -> (arrow.from() + 1) + "-" + (arrow.to() + 1) + arrow.text())
                .toList();
    }

    private void drag(String handle, String card) {
        robot.drag(handle);
        robot.moveTo(card);
        robot.drop();
        WindowRobot.settle();
    }

    @Test
    void theFilesOrderIsDrawnAndSaid() {
        assertEquals("by the file's order", ui.text("#recursion-origin"));
        assertEquals(List.of("1-2", "2-3", "3-4", "4-5"), arrows());
        for (int i = 1; i < 5; i++) {
            assertTrue(ui.exists("#arrow-" + i + "-" + (i + 1)));
        }
        assertEquals(
                "convert verifies one proof of riscv", ui.find("#arrow-1-2").getAccessibleText());
        assertEquals("· m: 1?", ui.text("#layer-1-proofs"));
        assertEquals("depth ≥ 5", ui.text("#recursion-depth"));
    }

    @Test
    void anArrowIsDrawnByHandAndUndone() {
        drag("#layer-1-handle", "#layer-3");
        assertEquals(List.of("1-2", "1-3", "2-3", "3-4", "4-5"), arrows());
        assertEquals("as stated", ui.text("#recursion-origin"));
        assertTrue(ui.exists("#arrow-1-3"));
        assertEquals(
                List.of(new Verified(List.of("riscv"), 1)),
                now().entries().get(1).role().verifies(),
                "written out");
        ui.click("#undo");
        assertEquals("by the file's order", ui.text("#recursion-origin"), "one step");
        assertFalse(ui.exists("#arrow-1-3"));
    }

    @Test
    void aLoopIsDrawnOntoItsOwnCard() {
        drag("#layer-3-handle", "#layer-3");
        assertEquals(List.of("1-2", "2-3×2", "3-3×2", "3-4", "4-5"), arrows());
        ui.focus("#arrow-3-3");
        ui.push(KeyCode.DIGIT4);
        assertEquals("×4", ui.text("#arrow-3-3"));
        assertTrue(ui.find("#arrow-3-3").isFocused(), "the keyboard stays");
        ui.push(KeyCode.MINUS);
        assertEquals("×3", ui.text("#arrow-3-3"));
        ui.push(KeyCode.DIGIT1);
        assertTrue(ui.text("#layer-3-problem").contains("arity must be at least 2"), ui.text("#layer-3-problem"));
        ui.push(KeyCode.DELETE);
        assertEquals(List.of("1-2", "2-3×3", "3-4", "4-5"), arrows());
        assertFalse(ui.exists("#layer-3-problem"), "what was refused is forgotten");
    }

    @Test
    void whatWouldLeadNowhereIsRefusedAtTheCard() {
        ui.focus("#arrow-1-2");
        ui.push(KeyCode.DELETE);
        assertTrue(ui.text("#layer-2-problem").contains("\"riscv\""), ui.text("#layer-2-problem"));
        assertEquals(List.of("1-2", "2-3", "3-4", "4-5"), arrows());
    }

    @Test
    void anArrowsMenuSetsHowMany() {
        ui.click("#arrow-2-3");
        WindowDriver.waitFor(() -> ui.find("#arrow-2-3-x3").isVisible());
        ui.click("#arrow-2-3-x3");
        assertEquals("×3", ui.text("#arrow-2-3"));
        ui.focus("#arrow-2-3");
        ui.push(KeyCode.ENTER);
        WindowDriver.waitFor(() -> ui.find("#arrow-2-3-other").isVisible());
        ui.click("#arrow-2-3-other");
        WindowDriver.waitFor(() -> ui.exists("#arrow-arity"));
        ui.retype("#arrow-arity", "12");
        ui.push(KeyCode.ENTER);
        assertEquals("×12", ui.text("#arrow-2-3"));
    }

    @Test
    void keysListWhatACardVerifies() {
        ui.focus("#layer-5");
        ui.push(KeyCode.V);
        WindowDriver.waitFor(() -> ui.exists("#verifies-1"));
        assertTrue(((CheckBox) ui.find("#verifies-4")).isSelected());
        ui.press("#verifies-2");
        ui.push(KeyCode.ENTER);
        assertEquals(List.of("1-2", "2-3", "3-4", "2-5", "4-5"), arrows());
        assertTrue(ui.find("#layer-5").isFocused());
    }

    @Test
    void theListOfWhatACardVerifiesShowsNamesWhole() {
        ui.choosePreset("OpenVM2");
        ui.focus("#layer-4");
        ui.push(KeyCode.V);
        WindowDriver.waitFor(() -> ui.exists("#verifies-3"));
        assertTrue(ui.find("#verifies-3").lookupAll(".text").stream()
                .anyMatch(text -> ((Text) text).getText().equals("internal_for_leaf")));
    }

    @Test
    void keysStateARole() {
        ui.focus("#layer-2");
        ui.push(KeyCode.R);
        WindowDriver.waitFor(() -> ui.exists("#role-purpose"));
        ui.retype("#role-purpose", "Converts.");
        ui.push(KeyCode.ENTER);
        ui.retype("#role-rows", "many");
        ui.push(KeyCode.ENTER);
        assertEquals(Optional.of("Converts."), now().entries().get(1).role().purpose());
        assertEquals(OptionalLong.empty(), now().entries().get(1).role().rowsUsed());
        assertEquals("Converts.", ((TextField) ui.find("#role-purpose")).getText(), "stays when it is accepted");
        assertFalse(ui.find("#role-purpose-whole").isVisible());
        ui.retype(
                "#role-enforces",
                "Addresses go on from one proof to the next and keys agree. "
                        .repeat(2)
                        .strip());
        WindowDriver.waitFor(() -> ui.find("#role-enforces-whole").isVisible());
        ui.retype("#role-rows", "700000");
        ui.press("#role-done");
        assertEquals(OptionalLong.of(700_000), now().entries().get(1).role().rowsUsed());
        assertFalse(ui.exists("#role-purpose"));
    }

    @Test
    void firstProofsDecideWhatABlockTakes() {
        ui.retype("#first-proofs", "64");
        ui.push(KeyCode.ENTER);
        assertEquals("· m ≤ 64", ui.text("#layer-1-proofs"));
        assertTrue(ui.text("#recursion-depth").endsWith(", 64 left over"), ui.text("#recursion-depth"));
        drag("#layer-3-handle", "#layer-3");
        assertEquals("depth 10", ui.text("#recursion-depth"));
        assertEquals("· m ≤ 63", ui.text("#layer-3-proofs"));
        assertTrue(ui.text("#recursion-bound").contains(", least 53.7 bits"), ui.text("#recursion-bound"));
    }

    @Test
    void arrowKeysGoFromCardToCard() {
        ui.focus("#layer-2");
        ui.push(KeyCode.RIGHT);
        assertTrue(ui.find("#layer-3").isFocused());
        ui.push(KeyCode.LEFT);
        ui.push(KeyCode.LEFT);
        assertTrue(ui.find("#layer-1").isFocused());
        ui.push(KeyCode.END);
        assertTrue(ui.find("#layer-5").isFocused());
        ui.push(KeyCode.HOME);
        assertTrue(ui.find("#layer-1").isFocused());
    }

    @Test
    void theGraphZoomsAlone() {
        double toolbar = ((Region) ui.find("#compare")).getHeight();
        double before = ((Region) ui.find("#layer-1")).getWidth();
        ui.focus("#layer-1");
        ui.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertTrue(((Region) ui.find("#layer-1")).getWidth() > before);
        assertEquals(toolbar, ((Region) ui.find("#compare")).getHeight(), "all else stays");
        ui.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(before, ((Region) ui.find("#layer-1")).getWidth());
        ui.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertTrue(((Region) ui.find("#layer-1")).getWidth() < before);
    }

    /** Ctrl and the wheel zoom about the pointer; the wheel alone goes along the cards. */
    @Test
    void theWheelZoomsTheGraphAboutThePointer() {
        Region card = (Region) ui.find("#layer-4");
        double before = card.getWidth();
        double toolbar = ((Region) ui.find("#compare")).getHeight();
        for (int i = 0; i < 3; i++) {
            wheel(true, 40); // from here on there is something to scroll to on both sides
        }
        Point2D middle = card.localToScene(card.getWidth() / 2, 10);
        for (int i = 0; i < 3; i++) {
            wheel(true, 40);
        }
        assertTrue(card.getWidth() > 1.5 * before);
        assertEquals(toolbar, ((Region) ui.find("#compare")).getHeight(), "all else stays");
        Point2D zoomed = card.sceneToLocal(middle);
        assertEquals(card.getWidth() / 2, zoomed.getX(), 2, "under the pointer");
        wheel(false, 40);
        assertTrue(card.sceneToLocal(middle).getX() < zoomed.getX(), "to the left");
        for (int i = 0; i < 6; i++) {
            wheel(true, -40);
        }
        assertEquals(before, card.getWidth(), "there and back");
    }

    private void wheel(boolean control, double by) {
        Region card = (Region) ui.find("#layer-4");
        Point2D at = new Point2D(card.getWidth() / 2, 10);
        robot.interact(() -> card.fireEvent(Wheel.turned(card, at, by, control)));
        WindowRobot.settle();
    }

    @Test
    void tracesFollowByASwitchAndSayThatItIsAModel() {
        ui.choose("#circuit-choice", "riscv");
        ui.enter("queries", "231");
        assertEquals("2^20", ui.text("#layer-2-trace"));
        ui.click("#follow");
        WindowDriver.waitFor(() -> ui.text("#layer-2-trace").equals("2^21–2^22"));
        assertTrue(ui.find("#layer-2-whisker").isVisible());
        assertFalse(ui.find("#mark-now-open").isVisible(), "nothing makes riscv's own trace longer");
        ui.choose("#circuit-choice", "embed");
        WindowDriver.waitFor(() -> ui.find("#mark-now-open").isVisible());
        assertTrue(ui.sentence().endsWith("a model, since traces follow"), ui.sentence());
        assertTrue(ui.text("#verdict-h-star").endsWith("· model"), ui.text("#verdict-h-star"));
        ui.click("#follow");
        assertEquals("2^22", ui.text("#layer-2-trace"));
        assertFalse(ui.find("#layer-2-whisker").isVisible());
        assertFalse(ui.find("#mark-now-open").isVisible());
        assertFalse(ui.sentence().contains("model"), ui.sentence());
    }

    /** Shorter traces admit no such protocol: told where every refused command is, and the switch stays off. */
    @Test
    void aFirstStepThatIsRefusedIsTold() {
        String text = chain().text().text();
        int convert = text.indexOf("name = \"convert\"");
        String many = text.substring(0, convert)
                + text.substring(convert).replaceFirst("opening_points = 2", "opening_points = 200000");
        robot.interact(() -> {
            window.session().files().open(ZkvmFile.of("many.toml", many.getBytes(StandardCharsets.UTF_8)));
            window.session().select(0);
            window.session().turn(Knobs.QUERIES, 1);
        });
        ui.click("#follow");
        assertTrue(ui.text("#refused-text").startsWith("Not done: opening_points"), ui.text("#refused-text"));
        assertFalse(ui.selected("#follow"));
        robot.interact(() -> window.session().turn(Knobs.QUERIES, 84));
        ui.click("#follow");
        assertTrue(ui.selected("#follow"));
        assertFalse(ui.exists("#refused"));
    }

    @Test
    void aCircuitThatDoesNotCloseSaysSoAndWhatWould() {
        ui.choose("#circuit-choice", "riscv");
        ui.enter("queries", "800");
        ui.focus("#layer-1");
        ui.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        assertTrue(ui.selected("#follow"));
        assertEquals(
                "does not close: would take 2^23.3 rows, 2^23 at most",
                ui.text("#layer-2-overflow").replace('\n', ' '));
        ui.press("#layer-2-closing");
        WindowDriver.waitFor(() -> ui.exists("#closing-1"));
        ui.click("#closing-1");
        assertFalse(ui.exists("#layer-2-overflow"));
        assertTrue(window.session().snapshot().overflows().isEmpty());
    }

    @Test
    void aLayerThatShrinksIsAdded() {
        ui.click("#add-layer");
        WindowDriver.waitFor(
                () -> ui.exists("#add-shrink") && ui.find("#add-shrink").isVisible());
        ui.click("#add-shrink");
        WindowDriver.waitFor(() -> ui.exists("#shrink-apply"));
        ui.press("#shrink-apply");
        assertEquals("shrink", now().entries().get(5).name());
        assertEquals(1.0 / 64, now().circuits().get(5).rate());
        assertTrue(ui.find("#layer-6").isFocused());
        ui.click("#undo");
        assertEquals(5, now().entries().size());
    }

    @Test
    void aLayerThatCompressesIsInsertedByKeys() {
        ui.focus("#layer-2");
        ui.push(KeyCode.INSERT);
        WindowDriver.waitFor(() -> ui.exists("#layer-2-insert-compress")
                && ui.find("#layer-2-insert-compress").isVisible());
        ui.click("#layer-2-insert-compress");
        WindowDriver.waitFor(() -> ui.exists("#compress-arity"));
        ui.retype("#compress-arity", "1");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.text("#graph-form-problem").contains("at least 2"), ui.text("#graph-form-problem"));
        ui.retype("#compress-arity", "3");
        ui.push(KeyCode.ENTER);
        assertEquals("compress 2", now().entries().get(2).name());
        assertEquals(List.of("1-2", "2-3×3", "3-3×3", "3-4", "4-5", "5-6"), arrows());
    }

    @Test
    void groupsFoldAndArrowsStandForAll() {
        ui.choosePreset("ZisK");
        assertEquals(5, ui.layers().size());
        assertTrue(ui.exists("#arrow-1-2"));
        Node scroll = ui.find("#layer-1");
        while (!(scroll instanceof ScrollPane)) {
            scroll = scroll.getParent();
        }
        assertTrue(((ScrollPane) scroll).isFitToHeight());
    }
}
