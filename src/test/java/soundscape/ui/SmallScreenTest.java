package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import soundscape.app.RecoveryKeeper;
import soundscape.app.Session;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.lesson.Lessons;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.ui.command.Command;

/** On the smallest screen, by keys alone, after a crash: notice, lessons and commands are reached, seen and read. */
@WithWindow
class SmallScreenTest {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;
    private static final double SLACK = 1;

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();

    @TempDir
    private Path folder;

    private MainWindow window;
    private Stage stage;

    @Start
    void startAfterCrash(Stage shown) throws Exception {
        Session killed = new Session(Presets.open("sp1").orElseThrow());
        killed.turn(Knobs.QUERIES, "90");
        RecoveryKeeper keeper = new RecoveryKeeper(killed, new RecoveryFolder(folder), Clock.systemUTC());
        keeper.flush();
        try (Stream<Path> kept = Files.list(folder)) {
            Files.copy(kept.findFirst().orElseThrow(), folder.resolve("4611686018427387904-left.json"));
        }
        keeper.close();
        stage = shown;
        window = new MainWindow(
                new Session(Presets.opening()),
                SettingsStore.inMemory(),
                Optional.of(new RecoveryFolder(folder)),
                List.of());
        window.fillWhole(shown);
        shown.setWidth(WIDTH);
        shown.setHeight(HEIGHT);
        shown.show();
    }

    @Test
    void everythingIsWithinReachOfTheKeys() {
        ui.push(KeyCode.SHORTCUT, KeyCode.M);
        legible();
        List<String> unseen = new ArrayList<>();
        Set<String> stops = walk(unseen);
        assertEquals(List.of(), unseen);
        assertTrue(
                stops.containsAll(Set.of("recovery-restore", "recovery-discard", "recovery-dismiss")), stops::toString);
        assertTrue(stops.containsAll(Set.of("lesson-open", "lessons-close")), stops::toString);
        Lessons.heads().forEach(lesson -> assertTrue(stops.contains("lesson-" + lesson.id()), lesson.id()));
        ui.push(KeyCode.ESCAPE);

        ui.push(KeyCode.SHORTCUT, KeyCode.K);
        legible();
        ListView<Command> list = commands();
        ui.push(KeyCode.UP);
        for (int down = 0; down < 30; down++) { // beyond what is seen at first
            ui.push(KeyCode.DOWN);
            Command chosen = list.getSelectionModel().getSelectedItem();
            assertTrue(
                    list.lookupAll(".list-cell:selected").stream().anyMatch(this::seen),
                    () -> chosen.label() + " is chosen unseen");
        }
        legible();
        ui.push(KeyCode.ESCAPE);

        search("preset-choice", 12, "zis", "ZisK");
        search("circuit-choice", 12, "compress", "Final_Compressed");

        reach("recovery-restore");
        ui.push(KeyCode.SPACE);
        assertEquals("90", ui.field("queries"));
        assertFalse(ui.exists("#recovery"));
        robot.interact(window::close);
    }

    /** Opens a list by keys alone, walks down so far in it, then finds something by part of its name. */
    private void search(String id, int rows, String part, String found) {
        reach(id);
        ui.push(KeyCode.DOWN);
        for (int down = 0; down < rows; down++) {
            ui.push(KeyCode.DOWN);
            ListView<?> list = opened();
            Object chosen = list.getSelectionModel().getSelectedItem();
            assertTrue(
                    list.lookupAll(".list-cell:selected").stream().anyMatch(this::onScreen),
                    () -> chosen + " is chosen unseen in " + id);
            assertTrue(onScreen(list), () -> "the list of " + id + " leaves the screen");
        }
        robot.interact(() -> assertEquals(List.of(), Legibility.faults(opened().getScene())));
        ui.write(part);
        ui.push(KeyCode.ENTER);
        assertEquals(found, ui.chosen("#" + id));
    }

    private ListView<?> opened() {
        return robot.lookup(".combo-box-popup .list-view").queryAllAs(ListView.class).stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
    }

    /** Whether all of a node is within the screen that the window fills. */
    private boolean onScreen(Node node) {
        return within(
                node.localToScreen(node.getLayoutBounds()),
                new BoundingBox(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    /** Goes on by the Tab key until a stop comes again; each is seen as it is reached. */
    private Set<String> walk(List<String> unseen) {
        Set<Node> here = new HashSet<>();
        Set<String> stops = new HashSet<>();
        for (Node stop = owner(); here.add(stop); stop = owner()) {
            stops.add(String.valueOf(stop.getId()));
            if (!seen(stop)) {
                unseen.add(String.valueOf(stop));
            }
            ui.push(KeyCode.TAB);
        }
        return stops;
    }

    private void reach(String id) {
        Set<Node> here = new HashSet<>();
        while (!id.equals(owner().getId())) {
            assertTrue(here.add(owner()), id + " is not reached");
            ui.push(KeyCode.TAB);
        }
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    /** Whether all of a node is within the window and within every pane that scrolls it. */
    private boolean seen(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean seen = within(
                at,
                new BoundingBox(
                        0, 0, stage.getScene().getWidth(), stage.getScene().getHeight()));
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane || above instanceof ListView) {
                seen &= within(at, above.localToScene(above.getLayoutBounds()));
            }
        }
        return seen;
    }

    private static boolean within(Bounds at, Bounds place) {
        return at.getMinX() >= place.getMinX() - SLACK
                && at.getMaxX() <= place.getMaxX() + SLACK
                && at.getMinY() >= place.getMinY() - SLACK
                && at.getMaxY() <= place.getMaxY() + SLACK;
    }

    private void legible() {
        for (int frame = 0; frame < 3; frame++) { // what is measured in one layout is taken up by the next
            WindowRobot.settle();
        }
        robot.interact(() -> assertEquals(List.of(), Legibility.faults(stage.getScene())));
    }

    @SuppressWarnings("unchecked")
    private ListView<Command> commands() {
        return (ListView<Command>) ui.find("#commands.list-view");
    }
}
