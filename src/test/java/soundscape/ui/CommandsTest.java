package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.config.Presets;
import soundscape.ui.command.Command;

/** Everything that can be done is found by its name and run from there, or by its key. */
@WithWindow
class CommandsTest {
    private final MainWindow window = new MainWindow();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private Path folder;

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @Test
    void aCommandIsFoundByPartOfItsNameAndRun() {
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        assertTrue(ui.find("#command-words").isFocused(), "typing searches at once");
        ui.write("all zk");
        assertEquals("Compare all zkVMs", list().getItems().get(0).label());
        ui.push(KeyCode.ENTER);
        assertTrue(ui.find("#compare-table").isVisible());
        assertFalse(palette().isVisible(), "the list is gone once something was chosen");
    }

    @Test
    void theTabKeyDoesNotLeaveTheListForWhatLiesBehind() {
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.push(KeyCode.TAB);
        assertTrue(ui.find("#command-words").isFocused());
    }

    @Test
    void impossibleCommandsAreNotOffered() {
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("undo");
        assertTrue(list().getItems().isEmpty(), "nothing was done yet");
        ui.push(KeyCode.ESCAPE);
        ui.slide("queries", KeyCode.RIGHT);
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("undo");
        ui.push(KeyCode.ENTER);
        assertEquals("21", ui.field("queries"));
    }

    @Test
    void circuitsParametersAndPresetsAreFoundToo() {
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("circuit riscv");
        ui.push(KeyCode.ENTER);
        assertEquals("riscv", ui.chosen("#circuit-choice"));

        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("parameter gri");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.find("#knob-grinding-field").isFocused(), "the parameter is led to");

        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.write("open sp1");
        ui.push(KeyCode.ENTER);
        assertTrue(ui.sentence().startsWith("SP1: "), ui.sentence());
    }

    /** JavaFX lets a menu's item take its shortcut over, greyed out or not. */
    @Test
    void aShortcutDoesNotDependOnWhatItsMenuShowedLast() throws Exception {
        Path file = folder.resolve("mine.toml");
        String text = Presets.opening().text().text();
        Files.writeString(file, text);
        new WindowRobot().interact(() -> window.open(file));
        Files.writeString(file, text.replace("num_queries = 21", "num_queries = 40"));
        ui.push(KeyCode.F5);
        assertEquals("40", ui.field("queries"));
        new WindowRobot().interact(window::close);
    }

    @Test
    void shortcutsWorkWhileTheirMenusAreOutOfSight() {
        ui.push(KeyCode.F11);
        ui.push(KeyCode.SHORTCUT, KeyCode.N);
        assertTrue(
                window.session().snapshot().sentence().startsWith("New"),
                window.session().snapshot().sentence());
        ui.push(KeyCode.F11);
        ui.push(KeyCode.SHORTCUT, KeyCode.F4);
        assertTrue(ui.sentence().startsWith("Pico: "), ui.sentence());
    }

    @Test
    void escapeGivesTheFocusBack() {
        ui.focus("#knob-queries-slider");
        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        ui.push(KeyCode.ESCAPE);
        assertFalse(palette().isVisible());
        assertTrue(ui.find("#knob-queries-slider").isFocused());
    }

    @Test
    void keysLookAtOtherRegimesAndCircuits() {
        ui.push(KeyCode.ALT, KeyCode.DIGIT2);
        assertTrue(ui.selected("#regime-udr"));
        ui.push(KeyCode.ALT, KeyCode.DIGIT5);
        assertTrue(ui.selected("#size-worst"));
        ui.push(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
        assertEquals("compress", ui.chosen("#circuit-choice"));
    }

    @SuppressWarnings("unchecked")
    private ListView<Command> list() {
        return (ListView<Command>) ui.find("#commands.list-view");
    }

    private Node palette() {
        return ui.find(".palette");
    }
}
