package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import soundscape.app.settings.SettingsStore;
import soundscape.milestone.OwnTargets;

/** Targets of the user's own: added, edited, moved, removed and put back, and seen wherever milestones are. */
@ExtendWith(ApplicationExtension.class)
class TargetsTest {
    private final SettingsStore settings = SettingsStore.inMemory();
    private final MainWindow window = new MainWindow(settings);
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private String targets() {
        String kept = OwnTargets.list(settings.get().targets());
        assertEquals(
                kept,
                OwnTargets.list(window.session().snapshot().exploration().view().targets()));
        return kept;
    }

    private void hold(String list) {
        PlotDriver.onWindowsThread(() -> {
            window.session().changeView(view -> view.withTargets(OwnTargets.parseList(list)));
            return true;
        });
    }

    /** A card that has just come need not have its place yet. */
    private void press(String id) {
        PlotDriver.onWindowsThread(() -> {
            ((Button) ui.find(id)).fire();
            return true;
        });
    }

    private void enter(String id, String text) {
        ui.retype(id, text);
        ui.push(KeyCode.ENTER);
    }

    @Test
    void aTargetIsAddedAndEditedByTheKeyboard() {
        ui.focus("#target-add");
        ui.push(KeyCode.SPACE);
        assertEquals("My target=112:512", targets());
        assertTrue(ui.find("#target-name-target-my-target").isFocused(), "its name is to be typed first");
        ui.write("team");
        ui.push(KeyCode.TAB);
        assertEquals("team=112:512", targets());
        enter("#target-bits-target-team", "53");
        enter("#target-size-target-team", "1 MiB");
        assertEquals("team=53:1024", targets());
        assertEquals("1024 KiB", ((TextField) ui.find("#target-size-target-team")).getText());
        assertEquals("✓ met", ui.text("#verdict-target-team"));

        enter("#target-bits-target-team", "300");
        assertEquals("team=53:1024", targets(), "the last good value stays in force");
        assertTrue(ui.exists("#milestone-target-team .problem"));
        assertTrue(ui.text("#milestone-target-team .problem").contains("from 1 to 256"));
        ui.push(KeyCode.ESCAPE);
        assertFalse(ui.exists("#milestone-target-team .problem"));
        enter("#target-bits-target-team", "");
        assertEquals("team=:1024", targets());
        enter("#target-size-target-team", "");
        assertEquals("team=:1024", targets(), "something must be asked for");
        ui.push(KeyCode.ESCAPE);
        ui.push(KeyCode.ESCAPE);
        assertFalse(ui.exists("#target-name-target-team"), "the fields are closed");
        assertTrue(ui.find("#edit-target-team").isFocused());
    }

    @Test
    void whatIsRemovedCanBePutBack() {
        hold("team=96:1024; x=:512");
        press("#remove-target-team");
        assertEquals("x=:512", targets());
        assertFalse(ui.exists("#milestone-target-team"));
        assertTrue(ui.find("#target-put-back").isFocused());
        WindowDriver.waitFor(
                () -> ((Hyperlink) ui.find("#target-put-back")).getSkin() != null); // takes keys from then on
        ui.push(KeyCode.SPACE);
        assertEquals("team=96:1024; x=:512", targets());
        assertFalse(ui.exists("#target-put-back"));
    }

    @Test
    void namesDiffer() {
        hold("team=96:1024; x=:512");
        press("#edit-target-x");
        enter("#target-name-target-x", "Team");
        assertTrue(ui.text("#milestone-target-x .problem").contains("Team 2 would do"));
        enter("#target-name-target-x", "H-Star");
        assertTrue(ui.text("#milestone-target-x .problem").contains("the Foundation's"));
        enter("#target-name-target-x", "limit");
        assertEquals("team=96:1024; limit=:512", targets());
    }

    @Test
    void theTunerComparesAndCommandsKnowThem() {
        hold("team=60:1024; limit=:512");
        press("#tune-target-team");
        WindowDriver.waitFor(() -> ui.exists("#tune-verdict"));
        assertEquals("team: met", ui.text("#tune-verdict"));
        assertFalse(ui.exists("#tune-target-limit"), "no level, nothing to tune to");
        ui.click("#side-back");
        ui.click("#compare");
        TableView<?> table = (TableView<?>) ui.find("#compare-table");
        List<String> heads =
                table.getColumns().stream().map(column -> column.getText()).toList();
        assertTrue(heads.containsAll(List.of("Glamsterdam", "H-star", "team", "limit")), heads::toString);
    }

    @Test
    void keysMoveThem() {
        hold("team=96:1024; limit=:512");
        ui.focus("#tradeoff");
        ui.push(KeyCode.SHIFT, KeyCode.UP);
        ui.push(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals("team=97:1050; limit=:512", targets());
        ui.push(KeyCode.T);
        ui.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals("team=97:1050; limit=:505", targets());
    }

    @Test
    void aLineIsDragged() {
        hold("team=120:1024");
        Node plane = ui.find("#tradeoff");
        double x = plane.getBoundsInLocal().getWidth() * 0.9;
        double y = line(plane, x);
        double lower = plane.getBoundsInLocal().getHeight() * 0.5;
        fire(plane, MouseEvent.MOUSE_PRESSED, x, y);
        fire(plane, MouseEvent.MOUSE_DRAGGED, x, lower);
        fire(plane, MouseEvent.MOUSE_RELEASED, x, lower);
        int level = window.session()
                .snapshot()
                .exploration()
                .view()
                .targets()
                .get(0)
                .level()
                .orElseThrow();
        assertTrue(level > 40 && level < 110, "moved to " + level);
        assertEquals("team=" + level + ":1024", targets());
        assertEquals(lower, line(plane, x), 4, "where it was let go");
        assertTrue(ui.find("#undo").isDisabled(), "the zkVM is as it was");
    }

    /** Where a lying line is under the pointer. */
    private static double line(Node plane, double x) {
        for (double y = 12; y < plane.getBoundsInLocal().getHeight() - 60; y++) {
            fire(plane, MouseEvent.MOUSE_MOVED, x, y);
            if (plane.getCursor() == Cursor.V_RESIZE) {
                return y + 3;
            }
        }
        throw new AssertionError("no line");
    }

    private static void fire(Node plane, EventType<MouseEvent> type, double x, double y) {
        PlotDriver.onWindowsThread(() -> {
            boolean down = type == MouseEvent.MOUSE_DRAGGED || type == MouseEvent.MOUSE_PRESSED;
            MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
            Event.fireEvent(
                    plane,
                    new MouseEvent(
                            type, x, y, x, y, button, 1, false, false, false, false, down, false, false, false, false,
                            false, null));
            return true;
        });
    }

    @Test
    void onlyTheUsersOwnCanBeEdited() {
        assertEquals(0, ui.find("#milestone-h-star").lookupAll(".target-editor").size());
        for (String id : List.of("#milestone-glamsterdam", "#milestone-h-star")) {
            assertEquals(
                    1,
                    ui.find(id).lookupAll(".button").stream()
                            .map(Button.class::cast)
                            .filter(button -> !button.getStyleClass().contains("link"))
                            .count());
        }
    }
}
