package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** A number field keeps what was typed, says what is wrong with it, and keeps the last good value in force. */
@WithWindow
class NumberFieldTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @Test
    void aWrongTextStaysWhileAnotherKnobMovesAndGoesWithItsCircuit() {
        ui.enter("blowup", "seven");
        ui.slide("grinding", KeyCode.RIGHT);
        assertEquals("seven", ui.field("blowup"));
        assertNotEquals("", ui.problem("blowup"));

        ui.choose("#circuit-choice", "compress"); // the same blowup, but another circuit
        assertEquals("16", ui.field("blowup"));
        assertEquals("", ui.problem("blowup"));
    }

    @Test
    void anotherNotationOfTheValueInForceIsTidied() {
        ui.enter("blowup", "16,0");
        assertEquals("16", ui.field("blowup"));
        assertTrue(ui.find("#undo").isDisabled(), "nothing changed");
    }

    @Test
    void escapeBringsTheValueInForceBack() {
        ui.type("queries", "40");
        ui.push(KeyCode.ESCAPE);
        assertEquals("21", ui.field("queries"));

        ui.enter("queries", "many");
        assertNotEquals("", ui.problem("queries"));
        ui.push(KeyCode.ESCAPE);
        assertEquals("21", ui.field("queries"));
        assertEquals("", ui.problem("queries"));
        assertTrue(ui.find("#undo").isDisabled(), "nothing was committed");
    }

    @Test
    void typingAloneChangesNothingAndEnterCommits() {
        String sentence = ui.sentence();
        ui.type("queries", "40");
        assertEquals(sentence, ui.sentence());

        ui.push(KeyCode.ENTER);
        assertNotEquals(sentence, ui.sentence());
        assertEquals(40, ui.slider("queries").getValue());
    }

    @Test
    void leavingTheFieldCommits() {
        ui.type("queries", "40");
        ui.push(KeyCode.TAB);
        assertEquals(40, ui.slider("queries").getValue());

        ui.type("grinding", "20");
        ui.focus("#knob-blowup-field");
        assertEquals(20, ui.slider("grinding").getValue());

        ui.type("queries", "many");
        ui.push(KeyCode.TAB);
        assertEquals("many", ui.field("queries"));
        assertNotEquals("", ui.problem("queries"));
        assertEquals(40, ui.slider("queries").getValue());
    }

    @Test
    void aGoodValueTakesTheReasonAway() {
        ui.enter("queries", "many");
        assertNotEquals("", ui.problem("queries"));
        ui.enter("queries", "30");
        assertEquals("", ui.problem("queries"));
        assertEquals("30", ui.field("queries"));
    }

    @Test
    void aCommaIsADecimalSignAndSpacesPartDigits() {
        ui.enter("grinding", "18,0");
        assertEquals("", ui.problem("grinding"));
        assertEquals("18", ui.field("grinding"));
        assertEquals(18, ui.slider("grinding").getValue());

        ui.enter("queries", " 1 024 ");
        assertEquals("1024", ui.field("queries"));
        assertEquals(1024, ui.slider("queries").getValue(), "the slider grows with a value beyond its usual end");
    }

    @Test
    void aDomainBeyondTheFieldsTwoAdicityIsRefused() {
        ui.choosePreset("DummyWHIR");
        ui.choose("#circuit-choice", "riscv");
        String sentence = ui.sentence();

        ui.enter("blowup", "32768"); // 2^22 coefficients at rate 1/2^15, folded by 2^4: 2^33 points
        String problem = ui.problem("blowup");
        assertTrue(problem.contains("two-adicity 32 of Goldilocks³") && problem.endsWith("would do"), problem);
        assertEquals("32768", ui.field("blowup"));
        assertEquals(sentence, ui.sentence());

        ui.enter("blowup", "16384");
        assertEquals("", ui.problem("blowup"));
        assertNotEquals(sentence, ui.sentence());
    }

    @Test
    void aRefusedStepOfTheSliderIsTakenBackAndSaysWhy() {
        ui.choosePreset("OpenVM2");
        ui.slide("blowup", KeyCode.LEFT, KeyCode.LEFT);
        assertEquals("4", ui.field("blowup"));
        String sentence = ui.sentence();

        ui.slide("blowup", KeyCode.LEFT); // m = 1 does not admit rate 1/2
        assertEquals("4", ui.field("blowup"));
        assertEquals(2, ui.slider("blowup").getValue());
        String problem = ui.problem("blowup");
        assertTrue(problem.contains("rate 1/2") && problem.endsWith("would do"), problem);
        assertEquals(sentence, ui.sentence());

        ui.slide("blowup", KeyCode.RIGHT);
        assertEquals("", ui.problem("blowup"));
        assertEquals("8", ui.field("blowup"));
    }
}
