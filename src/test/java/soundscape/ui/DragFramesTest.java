package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import soundscape.explore.knob.Knobs;

/** While something is dragged, all views show where it is with the next frame, and only then. */
@WithWindow
class DragFramesTest {
    private final MainWindow window = new MainWindow();
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    private String queries() {
        return ((TextField) ui.find("#knob-queries-field")).getText();
    }

    @Test
    void severalEventsShareAFrame() {
        String before = queries();
        robot.interact(() -> {
            window.session().beginGesture();
            window.session().turn(Knobs.QUERIES, "40");
            window.session().turn(Knobs.QUERIES, "41");
            assertEquals(before, queries());
        });
        assertTrue(window.session().inGesture());
        assertEquals("41", queries());
        robot.interact(() -> {
            window.session().turn(Knobs.QUERIES, "42");
            window.session().endGesture();
            assertEquals("42", queries());
        });
    }
}
