package soundscape.ui.presenter;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import soundscape.ui.launch.Placing;

/** How a window stood before it filled the screen, in pixels from the screen's left and top. */
record StagePlace(double x, double y, double width, double height, boolean maximised, boolean fullScreen) {
    static StagePlace fill(Stage stage) {
        StagePlace place = new StagePlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                stage.isFullScreen());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Escape is ours, and may mean something nearer
        stage.setFullScreen(true);
        return place;
    }

    /** Lets the window stand as it did; some window managers forget it themselves. */
    void restore(Stage stage) {
        stage.setFullScreen(fullScreen);
        if (fullScreen) {
            return;
        }
        stage.setMaximized(maximised);
        if (!maximised) {
            Placing.place(stage, x, y, width, height); // a projector may be gone
        }
    }
}
