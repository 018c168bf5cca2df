package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.Start;
import soundscape.app.lesson.Lessons;
import soundscape.ui.tradeoff.PlotLabels;

/** In a window of any size, whatever it shows: nothing is cut off, every control shows its whole name, no label of the plot lies on anything. */
@WithWindow
@Tag("slow")
class EverySizeTest {
    private static final List<int[]> SIZES = List.of(
            new int[] {3840, 2160},
            new int[] {1920, 1080},
            new int[] {1440, 900},
            new int[] {1366, 768},
            new int[] {1280, 800},
            new int[] {1024, 768});

    enum Shown {
        PLAIN,
        DARK,
        MAP,
        FIGURES,
        LESSONS,
        LESSON,
        COMPARE,
        TUNER,
        GLOSSARY,
        WHY,
        COMMANDS,
        PRESENTER,
        CLASS
    }

    private final MainWindow window = new MainWindow();
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsWithinTheWindow(Shown shown) {
        reach(shown);
        List<String> faults = new ArrayList<>();
        for (int[] size : SIZES) {
            resize(size[0], size[1]);
            robot.interact(() -> Stream.concat(
                            Legibility.faults(stage.getScene()).stream(), PlotLabels.faults(stage.getScene()).stream())
                    .forEach(fault -> faults.add(size[0] + " × " + size[1] + ": " + fault)));
        }
        assertEquals("", String.join("\n", faults));
    }

    private void resize(double width, double height) {
        WindowDriver.resize(stage, width, height);
        for (int frame = 0; frame < 3; frame++) { // what is measured in one layout is taken up by the next
            WindowRobot.settle();
        }
        assertEquals(width, stage.getScene().getWidth());
        assertEquals(height, stage.getScene().getHeight());
    }

    private void reach(Shown shown) {
        switch (shown) {
            case PLAIN -> {}
            case DARK -> key(KeyCode.T);
            case MAP -> {
                fire("#plot-kind-map");
                WindowDriver.waitFor(
                        () -> window.settled().toCompletableFuture().isDone());
            }
            case FIGURES -> {
                resize(1024, 768);
                fire("#side-figures");
            }
            case LESSONS -> key(KeyCode.M);
            case LESSON -> lesson();
            case COMPARE -> fire("#compare");
            case TUNER -> fire("#tune-h-star");
            case GLOSSARY ->
                robot.interact(() -> stage.getScene()
                        .getAccelerators()
                        .get(new KeyCodeCombination(KeyCode.F1))
                        .run());
            case WHY -> key(KeyCode.I);
            case COMMANDS -> key(KeyCode.K);
            case PRESENTER -> robot.interact(() -> window.presenter().enter());
            case CLASS -> {
                lesson();
                robot.interact(() -> window.presenter().enter());
            }
        }
    }

    private void lesson() {
        key(KeyCode.M);
        fire("#lesson-" + Lessons.heads().get(7).id());
        fire("#lesson-hint");
    }

    private void key(KeyCode key) {
        robot.interact(() -> Objects.requireNonNull(stage.getScene()
                        .getAccelerators()
                        .get(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN)))
                .run());
    }

    private void fire(String id) {
        robot.interact(() -> ((ButtonBase) ui.find(id)).fire());
    }
}
