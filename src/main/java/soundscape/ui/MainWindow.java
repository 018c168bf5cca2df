package soundscape.ui;

import java.util.List;
import javafx.application.HostServices;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import soundscape.ui.launch.Content;

/** What the window shows. A placeholder so far. */
public final class MainWindow implements Content {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Override
    public void fill(Stage stage, HostServices services) {
        Label title = new Label("Soundscape");
        title.setId("title");
        title.setStyle("-fx-font-size: 3em");
        BorderPane root = new BorderPane(title);
        stage.setTitle("Soundscape");
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
    }

    @Override
    public List<String> summary() {
        return List.of("Nothing is open.", "No verdict.");
    }
}
