package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.explore.SizeChoice;

/** What the prover sends is looked at where it is known, and nowhere else. */
@WithWindow(size = SizeChoice.REAL)
class RealSizeWindowTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void aWindowBeginsWithTheRealSize() {
        assertTrue(ui.selected("#size-real"));
        assertTrue(ui.sentence().contains("≈ 240 KiB real (soundcalc: 232 expected, 281 worst)"), ui.sentence());
    }

    @Test
    void withoutALayoutTheExpectedSizeIsLookedAtAndTheReasonTold() {
        ui.choosePreset("Airbender");
        assertTrue(ui.find("#size-real").isDisabled());
        assertTrue(ui.selected("#size-expected"));
        assertTrue(String.valueOf(ui.find("#size-real").queryAccessibleAttribute(AccessibleAttribute.HELP))
                .contains("no layout is stated for generalized_circuit"));
        assertEquals("1836 expected", ui.text("#expected-glamsterdam"));
        assertFalse(ui.exists("#real-glamsterdam"));
        assertTrue(ui.sentence().contains("1836 KiB expected, 1951 KiB worst"), ui.sentence());
    }

    @Test
    void withALayoutTheRealSizeIsLookedAtAndDecides() {
        ui.choosePreset("ZisK");
        assertTrue(ui.selected("#size-real"));
        assertEquals("255 real", ui.text("#real-h-star"));
        assertEquals("269 expected", ui.text("#expected-h-star"));
        assertEquals("✓ met", ui.text("#verdict-h-star"));
        assertTrue(ui.sentence().contains("255 KiB real (soundcalc: 269 expected, 313 worst)"), ui.sentence());
        assertEquals(
                "260 752 bytes by pil2-proofman, exact · source states 254.64 KB, the same", ui.text("#bytes-note"));
        assertTrue(
                ui.layers().stream().allMatch(layer -> layer.getAccessibleText().contains(" KiB real")));
    }

    @Test
    void aPartUnfoldsTreeByTree() {
        ui.choosePreset("ZisK");
        List<String> parts = ui.bars("#bytes");
        assertTrue(parts.get(0).startsWith("Merkle paths"), parts.toString());
        assertTrue(parts.stream().anyMatch(part -> part.startsWith("tree tops")), parts.toString());
        ui.focus("#bytes > .bar-row");
        ui.push(KeyCode.RIGHT);
        List<String> trees = ui.bars("#bytes");
        assertTrue(trees.get(1).startsWith("fixed columns"), trees.toString());
        assertTrue(trees.size() > parts.size());
        ui.push(KeyCode.LEFT);
        assertEquals(parts, ui.bars("#bytes"));
        ui.click("#size-expected");
        assertTrue(ui.bars("#bytes").stream().noneMatch(part -> part.startsWith("tree tops")), "soundcalc has none");
    }
}
