package soundscape.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import soundscape.app.settings.Settings;
import soundscape.app.settings.SettingsStore;
import soundscape.ui.launch.Placing;

/** Where the window and the dividers between its panes are; remembered when it is closed. */
final class WindowPlace {
    /** Usual size, in pixels. */
    static final double WIDTH = 1440;

    static final double HEIGHT = 900;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final SettingsStore settings;
    private final Stage stage;
    private final Workspace panes;

    WindowPlace(SettingsStore settings, Stage stage, Workspace panes) {
        this.settings = settings;
        this.stage = stage;
        this.panes = panes;
    }

    /** Puts the window where it was, or as much of it as the screens there are now can show. */
    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        Optional<Settings.Bounds> before =
                settings.get().bounds().filter(bounds -> bounds.width() > 0 && bounds.height() > 0);
        before.ifPresent(bounds -> {
            Placing.place(stage, bounds.x(), bounds.y(), bounds.width(), bounds.height());
            stage.setMaximized(bounds.maximised());
        });
        panes.restore(settings.get().dividers());
        keepSize();
    }

    /** Some window managers shrink a window to its least size when it is shown. */
    private void keepSize() {
        double width = stage.getWidth();
        double height = stage.getHeight();
        stage.setOnShown(event -> {
            stage.setOnShown(null);
            stage.setMinWidth(Math.min(LEAST_WIDTH, width));
            stage.setMinHeight(Math.min(LEAST_HEIGHT, height));
            Platform.runLater(() -> {
                if (!stage.isMaximized()) {
                    stage.setWidth(width);
                    stage.setHeight(height);
                }
            });
        });
    }

    void remember() {
        Settings.Bounds bounds = new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        List<Double> dividers =
                Arrays.stream(panes.getDividerPositions()).boxed().toList();
        settings.change(now -> now.withPlace(bounds, dividers));
    }
}
