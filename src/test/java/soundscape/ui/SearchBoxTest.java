package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;

/** A list that is searched by typing shows what stands, whatever was typed and however it is left. */
@WithWindow
class SearchBoxTest {
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        new MainWindow().fillWhole(stage);
        stage.show();
    }

    static Stream<Arguments> waysOut() {
        return Stream.of("#preset-choice", "#circuit-choice", "#along-choice", "#family-choice")
                .flatMap(box ->
                        Stream.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE).map(key -> Arguments.of(box, key)));
    }

    @ParameterizedTest
    @MethodSource("waysOut")
    void keepsWhatStandsWhereNothingMatches(String box, KeyCode key) {
        String standing = ui.chosen(box);
        String sentence = ui.sentence();
        assertTrue(!standing.isEmpty(), box);
        type(box, "no such thing");
        assertNull(((ComboBox<?>) ui.find(box)).getValue(), "nothing is left in the list");
        ui.push(key);
        assertStands(box, standing, sentence);

        String last = lastOf((ComboBox<?>) ui.find(box));
        ui.search(box, last);
        assertEquals(last, ui.chosen(box), "it is as good as before");
    }

    @Test
    void keepsWhatStandsWhereTheFocusGoesElsewhere() {
        String sentence = ui.sentence();
        for (String box : List.of("#preset-choice", "#circuit-choice")) {
            String standing = ui.chosen(box);
            type(box, "no such thing");
            ui.focus("#knob-queries-field");
            assertStands(box, standing, sentence);
        }
    }

    @Test
    void staysWhereWhatIsChosenStandsAlready() {
        String sentence = ui.sentence();
        type("#preset-choice", "zzz");
        for (int i = 0; i < 3; i++) {
            ui.push(KeyCode.BACK_SPACE);
        }
        ui.write("pico");
        ui.push(KeyCode.ENTER);
        assertStands("#preset-choice", "Pico", sentence);
    }

    @Test
    void bitsAndSizeStandBesideEachName() {
        ui.focus("#circuit-choice");
        ui.push(KeyCode.DOWN);
        assertEquals("53 bits · 2225 KiB", figures("riscv"));
        ui.push(KeyCode.ESCAPE);
        ui.focus("#preset-choice");
        ui.push(KeyCode.DOWN);
        WindowDriver.waitFor(() -> !figures("ZisK").isEmpty()); // found on a worker
        assertEquals("53 bits · 232 KiB", figures("Pico"));
        ui.write("isk");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.sentence().startsWith("ZisK: "), ui.sentence());
    }

    /** What stands at the right of a name in the list that is open. */
    private static String figures(String name) {
        return new WindowRobot()
                .lookup(".combo-box-popup .list-cell").queryAllAs(ListCell.class).stream()
                        .filter(cell -> name.equals(cell.getText()) && cell.getGraphic() instanceof Label)
                        .map(cell -> ((Label) cell.getGraphic()).getText())
                        .findFirst()
                        .orElse("");
    }

    private void type(String box, String text) {
        ui.focus(box);
        ui.push(KeyCode.DOWN);
        WindowDriver.waitFor(() -> ((ComboBox<?>) ui.find(box)).isShowing());
        ui.write(text);
    }

    private void assertStands(String box, String standing, String sentence) {
        assertEquals(standing, ui.chosen(box));
        assertEquals(sentence, ui.sentence());
        assertTrue(ui.find("#undo").isDisabled(), "searching is no change");
    }

    private static <T> String lastOf(ComboBox<T> box) {
        return box.getConverter().toString(box.getItems().get(box.getItems().size() - 1));
    }
}
