package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;
import soundscape.app.lesson.LessonHead;
import soundscape.app.lesson.Lessons;
import soundscape.ui.tradeoff.PlotLabels;

/**
 * Every step of every lesson, once it is done, beside the work and before a class: all is there to be read. Every other time
 * the theme is the dark one, so that each lesson and each size is seen in both.
 */
@WithWindow
@Tag("slow")
class EveryStepTest {
    /** The largest first: once JavaFX has missed a frame of a screen of its size, it may miss all that follow. */
    private static final List<int[]> SIZES = List.of(
            new int[] {3840, 2160}, new int[] {1920, 1080}, new int[] {1440, 900}, new int[] {1280, 800}, new int[] {
                1024, 768
            });

    /** The share of a class's screen that the plot has at least. */
    private static final double MOST = 0.6;

    private final MainWindow window = new MainWindow();
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final List<String> faults = new ArrayList<>();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    static Stream<Arguments> lessons() {
        List<LessonHead> heads = Lessons.heads();
        return IntStream.range(0, heads.size() * SIZES.size()).mapToObj(i -> {
            int[] size = SIZES.get(i % SIZES.size()); // an odd number of them
            return Arguments.of(heads.get(i / SIZES.size()), size[0], size[1], i % 2 == 1);
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everythingIsRead(LessonHead lesson, int width, int height, boolean dark) {
        WindowDriver.resize(stage, width, height);
        if (dark) {
            key(KeyCode.T);
        }
        key(KeyCode.M);
        fire("#lesson-" + lesson.id());
        for (int step = 1; step <= lesson.steps(); step++) {
            fire("#lesson-show");
            WindowDriver.waitFor(() -> window.settled().toCompletableFuture().isDone());
            look("step " + step, false);
            robot.interact(stage::hide); // or frames would be missed of a screen that is left at once
            robot.interact(() -> {
                window.presenter().enter();
                stage.setFullScreen(false);
                stage.show();
            });
            WindowDriver.resize(stage, width, height);
            look("step " + step + " before a class", true);
            robot.interact(() -> window.presenter().leave());
            if (step < lesson.steps()) {
                fire("#lesson-next");
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private void look(String where, boolean taught) {
        for (int frame = 0; frame < 3; frame++) { // what is measured in one layout is taken up by the next
            WindowRobot.settle();
        }
        robot.interact(() -> {
            Legibility.faults(stage.getScene()).forEach(fault -> faults.add(where + ": " + fault));
            PlotLabels.faults(stage.getScene()).forEach(fault -> faults.add(where + ": " + fault));
            if (taught && share() < MOST) {
                faults.add(where + ": the plot has " + share() + " of the screen");
            }
        });
    }

    /** Of the plot, or of what a step asks to be seen in its place. */
    private double share() {
        Bounds plot = ui.find(ui.exists("#presenter-plot") ? "#presenter-plot" : "#presenter-side")
                .getLayoutBounds();
        return plot.getWidth()
                * plot.getHeight()
                / stage.getScene().getWidth()
                / stage.getScene().getHeight();
    }

    private void key(KeyCode key) {
        robot.interact(() -> stage.getScene()
                .getAccelerators()
                .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN))
                .run());
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) ui.find(id)).fire());
    }
}
