package soundscape.ui.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.app.Session;
import soundscape.explore.knob.Knobs;
import soundscape.ui.MainWindow;
import soundscape.ui.WindowRobot;
import soundscape.ui.WithWindow;

/** The chart is painted only when something of it changes. */
@WithWindow
class PaintingsTest {
    private static final int PATIENCE_SECONDS = 20;

    private final MainWindow window = new MainWindow();
    private final WindowRobot robot = new WindowRobot();

    @Start
    void open(Stage stage) {
        window.fillWhole(stage);
        stage.show();
    }

    @BeforeEach
    void settle() throws TimeoutException {
        WindowRobot.settle();
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        1000, () -> window.settled().toCompletableFuture().isDone()));
        WindowRobot.settle();
    }

    private PlotPlane plane() {
        return robot.lookup("#tradeoff").queryAs(PlotPlane.class);
    }

    /** How often the chart is painted because of an action. */
    private int paintings(Runnable action) throws TimeoutException {
        int before = plane().paintings();
        robot.interact(action);
        settle();
        robot.interact(() -> plane().layout());
        return plane().paintings() - before;
    }

    @Test
    void whatOnlyMovesMarksPaintsNoChart() throws TimeoutException {
        Session session = window.session();
        Node now = plane().lookup("#mark-now");
        // Both are values of the curves that are drawn anyway, so that these stay as they are.
        robot.interact(session::beginGesture);
        assertEquals(0, paintings(() -> session.turn(Knobs.QUERIES, "29")));
        assertEquals(0, paintings(() -> session.turn(Knobs.QUERIES, "64")));
        assertTrue(now.isVisible());
        robot.interact(session::endGesture);
        settle();
        assertEquals(0, paintings(() -> plane().overlay().clearSpot()));
    }

    @Test
    void manyChangesInOnePulseAreOnePainting() throws TimeoutException {
        Session session = window.session();
        int painted = paintings(() -> {
            session.beginGesture();
            for (int grinding = 0; grinding < 20; grinding++) {
                session.turn(Knobs.GRINDING, String.valueOf(grinding));
            }
        });
        assertTrue(painted <= 2, () -> painted + " paintings");
    }

    @Test
    void curvesOfNoMomentAreNotPaintedAgain() throws TimeoutException {
        assertEquals(0, paintings(() -> window.session().changeView(view -> view)));
    }
}
