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

    /** Puts the window where it was, if some screen still shows that place. */
    void restore() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
        Optional<Settings.Bounds> before = settings.get().bounds().filter(WindowPlace::isOnAScreen);
        before.ifPresent(bounds -> {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
            stage.setWidth(bounds.width());
            stage.setHeight(bounds.height());
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
            stage.setMinWidth(LEAST_WIDTH);
            stage.setMinHeight(LEAST_HEIGHT);
            Platform.runLater(() -> {
                if (!stage.isMaximized()) {
                    stage.setWidth(width);
                    stage.setHeight(height);
                }
            });
        });
    }

    private static boolean isOnAScreen(Settings.Bounds bounds) {
        return bounds.width() > 0
                && bounds.height() > 0
                && !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                        .isEmpty();
    }

    void remember() {
        Settings.Bounds bounds = new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        List<Double> dividers =
                Arrays.stream(panes.getDividerPositions()).boxed().toList();
        settings.change(now -> now.withPlace(bounds, dividers));
    }
}
