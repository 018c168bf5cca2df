package soundscape.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.ui.tradeoff.TradeoffPane;

/** Uses the plot as its reader does, and reads what it shows. */
final class PlotDriver {
    private static final double NOTCH = 40;

    private static final int PATIENCE = 10_000;

    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui;
    private final MainWindow window;
    private final String plane;

    PlotDriver(WindowDriver ui, MainWindow window) {
        this(ui, window, "#tradeoff");
    }

    /** Of what stands in the place of the plot. */
    PlotDriver(WindowDriver ui, MainWindow window, String plane) {
        this.ui = ui;
        this.window = window;
        this.plane = plane;
    }

    /** Waits until the curves of the present state are there and painted. */
    void settle() {
        WindowRobot.settle();
        WindowDriver.waitFor(() ->
                onWindowsThread(() -> window.settled().toCompletableFuture().isDone()));
        WindowRobot.settle();
    }

    static <T> T onWindowsThread(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
    }

    /** Saves what is shown as the pane does once a file is chosen, and waits until that is told. */
    void save(Path file) {
        startSaving(file);
        WindowDriver.waitFor(() -> ui.text("#plot-note").contains("saved as " + file.getFileName()));
    }

    void startSaving(Path file) {
        Node node = ui.find(plane);
        while (!(node instanceof TradeoffPane)) {
            node = node.getParent();
        }
        TradeoffPane pane = (TradeoffPane) node;
        onWindowsThread(() -> {
            pane.save(file);
            return true;
        });
    }

    /** A mark's centre on the plot. */
    Point2D mark(String id) {
        Bounds bounds = ui.find(id).lookup(".mark-shape").getBoundsInParent();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    Point2D now() {
        return mark("#mark-now");
    }

    Image chart() {
        Node chart = ui.find("#plot-chart");
        return onWindowsThread(() -> chart.snapshot(null, null));
    }

    /** How many points of the chart look otherwise than before. */
    int differences(Image before) {
        PixelReader then = before.getPixelReader();
        Image picture = chart();
        PixelReader now = picture.getPixelReader();
        int different = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                different += then.getArgb(x, y) == now.getArgb(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    /** Places on the chart that have a colour exactly. */
    List<Point2D> places(Color colour) {
        Image picture = chart();
        List<Point2D> places = new ArrayList<>();
        PixelReader reader = picture.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (reader.getColor(x, y).equals(colour)) {
                    places.add(new Point2D(x + 0.5, y + 0.5));
                }
            }
        }
        return places;
    }

    private Point2D onScreen(Point2D place) {
        return ui.find(plane).localToScreen(place);
    }

    void moveTo(Point2D place) {
        robot.moveTo(onScreen(place));
        WindowRobot.settle();
    }

    void click(Point2D place) {
        robot.clickOn(onScreen(place));
        WindowRobot.settle();
    }

    void doubleClick(Point2D place) {
        robot.doubleClickOn(onScreen(place));
        WindowRobot.settle();
    }

    /** Presses at a place and moves on, without letting go. */
    void drag(Point2D from, Point2D... by) {
        robot.moveTo(onScreen(from)).press(MouseButton.PRIMARY);
        for (Point2D step : by) {
            robot.moveBy(step.getX(), step.getY());
        }
        WindowRobot.settle();
    }

    void drop() {
        robot.release(MouseButton.PRIMARY);
        WindowRobot.settle();
    }

    void wheel(Point2D at, boolean nearer) {
        moveTo(at);
        Node plot = ui.find(plane);
        robot.interact(() -> plot.fireEvent(Wheel.turned(plot, at, nearer ? NOTCH : -NOTCH)));
        WindowRobot.settle();
    }

    /** Gives the plot the focus and presses keys together. */
    void key(KeyCode... keys) {
        ui.focus(plane);
        ui.push(keys);
    }

    /** What the card beside the pointer says; empty while there is none. */
    String card() {
        Node card = ui.find("#hover-card");
        return card.isVisible() ? WindowDriver.labels(card) : "";
    }

    String inWords() {
        return ui.find(plane).getAccessibleText();
    }
}
