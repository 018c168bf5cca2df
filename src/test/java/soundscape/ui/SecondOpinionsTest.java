package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.estimator.opinion.Calculation;
import soundscape.ui.control.Ids;

/** What other calculators print stands below the conjectured figures, each with its reason, and is held against nothing. */
@WithWindow
class SecondOpinionsTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void shownWhenAskedForAndExplained() {
        assertFalse(ui.exists("#opinions"));
        String sentence = ui.sentence();
        ui.press("#conjectures");
        for (Calculation calculation : Calculation.values()) {
            Node row = ui.find("#opinion-" + Ids.of(calculation));
            assertTrue(
                    row.getAccessibleText().contains(", " + calculation.standing() + " · "), row.getAccessibleText());
            assertTrue(row.lookupAll(".bar-mark").isEmpty(), "no threshold to be held against");
            assertEquals(
                    calculation.standing().equals("proven") ? 1 : 0,
                    row.lookupAll(".bar-opinion").size());
        }
        assertEquals(sentence, ui.sentence());
        ui.focus("#opinion-winterfell-johnson");
        ui.push(KeyCode.ENTER);
        assertEquals("winterfell, JBR of embed, proven: 55 bits", ui.text("#why-figure"));
        assertTrue(
                ui.text("#why-source").endsWith("; as facebook/winterfell 2f78ee9, July 2025 has it"),
                ui.text("#why-source"));
        ui.push(KeyCode.ESCAPE);
        assertTrue(ui.find("#undo").isDisabled());
    }

    @Test
    void aFigureFollowsAChangeAndWhereThereIsNoneALineSaysSo() {
        ui.press("#conjectures");
        String before = ui.find("#opinion-stwo").getAccessibleText();
        ui.enter("queries", "22");
        assertFalse(before.equals(ui.find("#opinion-stwo").getAccessibleText()), before);
        ui.choosePreset("STIR-128");
        assertTrue(
                ui.text("#opinions-none").contains("It is about DEEP-ALI over FRI, not "), ui.text("#opinions-none"));
        assertFalse(ui.exists(".bar-opinion"));
    }
}
