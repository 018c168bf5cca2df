package soundscape.ui.launch;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where a screen shows all of it, since screens come, go and change between one day and the next. */
public final class Placing {
    private Placing() {}

    /** Puts a window at the place on the screens there are now that is nearest to the one asked for; in pixels. */
    public static void place(Stage stage, double x, double y, double width, double height) {
        Rectangle2D place = onAScreen(
                new Rectangle2D(x, y, width, height),
                Screen.getPrimary().getVisualBounds(),
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** The nearest place on given screens: the one that shows most of it, or in the middle of the first one if none does. */
    static Rectangle2D onAScreen(Rectangle2D asked, Rectangle2D first, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> shared(asked, screen) > 0)
                .max(Comparator.comparingDouble(screen -> shared(asked, screen)))
                .map(screen -> within(asked, screen))
                .orElseGet(() -> middle(asked, first));
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static Rectangle2D within(Rectangle2D asked, Rectangle2D screen) {
        double width = Math.min(asked.getWidth(), screen.getWidth());
        double height = Math.min(asked.getHeight(), screen.getHeight());
        double x = Math.max(screen.getMinX(), Math.min(asked.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(asked.getMinY(), screen.getMaxY() - height));
        return new Rectangle2D(x, y, width, height);
    }

    private static Rectangle2D middle(Rectangle2D asked, Rectangle2D screen) {
        Rectangle2D fitting = within(asked, screen);
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - fitting.getWidth()) / 2,
                screen.getMinY() + (screen.getHeight() - fitting.getHeight()) / 2,
                fitting.getWidth(),
                fitting.getHeight());
    }
}
