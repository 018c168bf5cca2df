package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/** A scene opens, takes a click and redraws without a display. */
@WithWindow
class WindowSmokeTest {
    private final WindowRobot robot = new WindowRobot();

    @Start
    void start(Stage stage) {
        Button button = new Button("Count");
        button.setId("count");
        button.setOnAction(e -> button.setText("Counted"));
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void aClickReachesTheButton() {
        robot.clickOn("#count");
        assertEquals("Counted", robot.lookup("#count").queryButton().getText());
    }
}
