package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.estimator.conjecture.Conjecture;
import soundscape.ui.control.Ids;

/** Conjectured figures are asked for, look their part, and leave everything else as it is. */
@WithWindow
class ConjecturesTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void shownOnlyWhenAskedForAndExplained() {
        assertFalse(ui.exists("#conjectured"));
        String sentence = ui.sentence();
        List<String> bits = ui.bars("#bits");

        ui.press("#conjectures");
        for (Conjecture conjecture : Conjecture.values()) {
            Node row = ui.find("#conjecture-" + Ids.of(conjecture));
            assertTrue(row.getAccessibleText().contains(", conjectured, not proven; "), row.getAccessibleText());
            assertFalse(row.lookupAll(".bar-conjectured").isEmpty());
            assertTrue(row.lookupAll(".bar-mark").isEmpty(), "no threshold to be held against");
            assertTrue(struck(row, ".bar-name") && struck(row, ".bar-value"), conjecture + " is struck through");
        }
        assertEquals(sentence, ui.sentence());
        assertEquals(bits, ui.bars("#bits"));

        ui.focus("#conjecture-toy-problem");
        ui.push(KeyCode.ENTER);
        assertTrue(
                ui.text("#why-figure").startsWith("toy problem of embed, conjectured, not proven: "),
                ui.text("#why-figure"));
        assertEquals("ethSTARK, section 5.9.1 (eprint 2021/582), 2021", ui.text("#why-source"));
        ui.push(KeyCode.ESCAPE);

        ui.press("#conjectures");
        assertFalse(ui.exists("#conjectured"));
        assertFalse(ui.exists(".bar-conjectured"));
        assertTrue(ui.find("#undo").isDisabled());
    }

    private static boolean struck(Node row, String label) {
        return Stream.of(row.lookup(label))
                .map(node -> (Text) node.lookup(".text"))
                .allMatch(Text::isStrikethrough);
    }

    @Test
    void theShortcutShowsThemAndAFigureFollowsAChange() {
        ui.push(KeyCode.SHORTCUT, KeyCode.U);
        assertTrue(ui.selected("#conjectures"));
        String before = ui.find("#conjecture-legacy").getAccessibleText();
        ui.enter("queries", "22");
        assertFalse(before.equals(ui.find("#conjecture-legacy").getAccessibleText()), before);
        ui.push(KeyCode.SHORTCUT, KeyCode.U);
        assertFalse(ui.exists("#conjectured") || ui.selected("#conjectures"));
    }

    @Test
    void whereThereAreNoneALineSaysSo() {
        ui.press("#conjectures");
        ui.choosePreset("STIR-128");
        assertTrue(ui.text("#conjectured-none").startsWith("No conjecture is about this circuit"));
        assertFalse(ui.exists(".bar-conjectured"));
    }
}
