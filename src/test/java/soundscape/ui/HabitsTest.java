package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.ui.files.FileActions;
import soundscape.ui.files.FileDialogs;
import soundscape.ui.notice.NoticeBar;

/** What the window remembers, how large it is, and what it puts on the clipboard. */
@WithWindow
class HabitsTest {
    private final WindowRobot robot = new WindowRobot();

    private static final Settings BEFORE =
            Settings.USUAL.withDark(true).withPlace(new Settings.Bounds(40, 30, 1250, 820, false), List.of(0.3, 0.7));

    private final SettingsStore settings = SettingsStore.inMemory();
    private final WindowDriver ui = new WindowDriver();
    private MainWindow window;
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void open(Stage shown) {
        settings.change(usual -> BEFORE);
        window = new MainWindow(settings);
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    @Test
    void themePlaceAndDividersComeBack() {
        assertEquals(List.of(40.0, 30.0), List.of(stage.getX(), stage.getY()));
        assertEquals(List.of(1250.0, 820.0), List.of(stage.getWidth(), stage.getHeight()));
        double[] dividers = ((SplitPane) ui.find("#workspace")).getDividerPositions();
        assertEquals(0.3, dividers[0], 0.01);
        assertEquals(0.7, dividers[1], 0.01);
        assertTrue(stage.getScene().getRoot().getStyle().contains("-s-surface: #161a20"), "the theme is dark again");
    }

    /** It opened so large that its right side could not be reached. */
    @Test
    void aWindowOfALargerScreenFitsTheOneThereIs() {
        settings.change(now -> now.withPlace(new Settings.Bounds(3000, 1900, 5120, 2880, false), List.of()));
        robot.interact(() -> {
            Stage later = new Stage();
            new MainWindow(settings).fill(later);
            later.show();
            stage.hide();
            stage = later;
        });
        WindowRobot.settle();
        assertEquals(
                List.of(0.0, 0.0, 3840.0, 2160.0),
                List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        robot.interact(stage::hide);
    }

    @Test
    void closingRemembersThePlace() {
        robot.interact(() -> stage.setWidth(1111));
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WindowDriver.waitFor(() -> settings.get().bounds().orElseThrow().width() == 1111);
        assertTrue(settings.get().dark());
    }

    @Test
    void theInterfaceGrowsAndShrinksWithItsText() {
        double usual = ((Region) ui.find("#knob-queries-field")).getHeight();
        ui.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ui.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        double larger = ((Region) ui.find("#knob-queries-field")).getHeight();
        assertTrue(larger > 1.1 * usual, larger + " pixels, " + usual + " before");
        assertEquals(1.21, settings.get().zoom(), 1e-9);
        ui.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(usual, ((Region) ui.find("#knob-queries-field")).getHeight());
        ui.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        assertTrue(((Region) ui.find("#knob-queries-field")).getHeight() < usual);
    }

    @Test
    void wherePanesHaveNoRoomTheyShareASide() {
        for (int i = 0; i < 8; i++) {
            ui.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        assertTrue(ui.exists("#side-parameters"), "at twice its size the window is too narrow for three panes");
        assertFalse(ui.exists("#milestone-h-star"));
        ui.click("#side-figures");
        assertTrue(ui.find("#milestone-h-star").isVisible());
        ui.focus("#tune-h-star");
        ui.push(KeyCode.SPACE);
        WindowDriver.waitFor(() -> ui.exists("#tune-apply"));
        ui.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertFalse(ui.exists("#side-parameters"), "all three are back");
        assertTrue(ui.exists("#knob-queries-field"));
    }

    @Test
    void filesOpenedLastAreOffered() throws Exception {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, Presets.open("sp1").orElseThrow().text().text());
        robot.interact(() -> new FileActions(
                        window.session(), new FileDialogs(stage), new NoticeBar(), settings, detail -> {}, () -> true)
                .open(file));
        ui.choosePreset("Pico");
        SplitMenuButton open = (SplitMenuButton) ui.find("#open");
        robot.interact(open::show);
        assertEquals(file.toString(), open.getItems().get(0).getText());
        robot.interact(() -> open.getItems().get(0).fire());
        assertTrue(ui.sentence().startsWith("SP1: "), ui.sentence());
    }

    @Test
    void theCircuitIsCopiedAsTheFileWouldHoldIt() {
        ui.enter("queries", "99");
        ui.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        robot.interact(() -> {
            String text = Clipboard.getSystemClipboard().getString();
            assertTrue(text.startsWith("[[circuits]]") && text.contains("name = \"embed\""), text);
            assertTrue(text.contains("num_queries = 99"), text);
            assertEquals(1, text.split("\\[\\[circuits]]", -1).length - 1);
        });
    }
}
