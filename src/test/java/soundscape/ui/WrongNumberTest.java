package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;

/** Texts that a number field refuses, each with its reason: nothing follows from one, so that one window does for all. */
@WithWindow
@TestInstance(Lifecycle.PER_CLASS)
class WrongNumberTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    @AfterEach
    void forget() {
        ui.push(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "blowup    | 3         | power of two | 4 would do",
                "blowup    | 0         | power of two | 2 would do",
                "blowup    | 4194304   | 1048576      | 512 would do",
                "queries   | many      | whole number | 1 would do",
                "queries   | ''        | whole number | 1 would do",
                "queries   | -3        | whole number | 1 would do",
                "queries   | 17,5      | whole number | 18 would do",
                "queries   | 1,000,000 | whole number | 1 would do",
                "queries   | 1,000     | either way   | 1000 would do",
                "queries   | 1.000,5   | whole number | 1 would do",
                "grinding  | 0x10      | whole number | 0 would do",
                "extension | 17        | 1 to 16      | 16 would do",
                "layers    | 0         | 1 to 64      | 1 would do",
            })
    void aWrongTextStaysWithTheReasonAndChangesNothing(String knob, String text, String why, String remedy) {
        String sentence = ui.sentence();
        String hint = ui.text("#knob-" + knob + "-hint");

        ui.enter(knob, text);

        assertEquals(text, ui.field(knob));
        String problem = ui.problem(knob);
        assertTrue(problem.contains(why) && problem.contains(remedy), problem);
        assertEquals(sentence, ui.sentence());
        assertEquals(hint, ui.text("#knob-" + knob + "-hint"));
        assertTrue(ui.find("#undo").isDisabled(), "there is nothing to undo");
    }
}
