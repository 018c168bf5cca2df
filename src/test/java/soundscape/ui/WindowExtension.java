package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ToggleButton;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import soundscape.explore.SizeChoice;
import soundscape.ui.control.Ids;

/**
 * Gives each test a stage, as TestFX's own extension does but without its pauses; or one to all tests of a class with
 * one instance, where each begins by opening what it is about. A test fails if the window could not be painted, too:
 * JavaFX only prints that.
 */
public final class WindowExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final String PAINTER = "com.sun.javafx.tk.quantum.UploadingPainter";

    /**
     * What JavaFX prints where it takes a buffer of another size for a window that has grown, off-screen alone: any number of
     * times, the more the slower the machine, until the window is shown anew.
     */
    private static final Pattern WRONG_BUFFER = Pattern.compile(
            "java\\.nio\\.BufferOverflowException\\s+at [^\\n]*IntBuffer\\.put[^\\n]*\\s+at " + Pattern.quote(PAINTER));

    /** It may miss a frame while a window is just growing; one that cannot be painted misses each. */
    private static final int MISSED_FRAMES = 2;

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

    static {
        System.setProperty("headless.geometry", "3840x2160-32"); // also where no build says so
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        if (opensOnce(context)) {
            open(context);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (!opensOnce(context)) {
            open(context);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        boolean fits = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(WindowExtension::fitsTheScreen));
        String printed = heard();
        String other = WRONG_BUFFER.matcher(printed).replaceAll("");
        boolean painted =
                missed(printed) <= MISSED_FRAMES || (missed(other) <= MISSED_FRAMES && missed(shownAnew()) == 0);
        if (!opensOnce(context)) {
            FxToolkit.cleanupStages();
        }
        WindowRobot.settle();
        assertTrue(fits, "a window larger than the screen is never painted whole");
        assertTrue(painted, printed);
    }

    /** What was printed since this was asked last. */
    private static String heard() {
        String printed = PRINTED.toString(StandardCharsets.UTF_8);
        PRINTED.reset();
        return printed;
    }

    private static int missed(String printed) {
        return printed.split(PAINTER, -1).length - 1;
    }

    /** Shows all windows once more, with buffers of their own, and returns what that printed. */
    private static String shownAnew() {
        List<Stage> shown = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> stages().toList()));
        WindowRobot robot = new WindowRobot();
        robot.interact(() -> shown.forEach(Stage::hide));
        heard();
        robot.interact(() -> shown.forEach(Stage::show));
        WindowRobot.settle();
        return heard();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (opensOnce(context)) {
            FxToolkit.cleanupStages();
            WindowRobot.settle();
        }
    }

    private static boolean fitsTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        return stages().allMatch(
                        stage -> stage.getWidth() <= screen.getWidth() && stage.getHeight() <= screen.getHeight());
    }

    private static Stream<Stage> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast);
    }

    private static boolean opensOnce(ExtensionContext context) {
        return context.getTestInstanceLifecycle().orElse(Lifecycle.PER_METHOD) == Lifecycle.PER_CLASS;
    }

    private static void open(ExtensionContext context) throws Exception {
        listen();
        FxToolkit.registerPrimaryStage(); // begins JavaFX
        Stage stage = FxToolkit.registerStage(Stage::new); // with nothing that another test has hung on it
        for (Method method : context.getRequiredTestClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(Start.class)) {
                method.setAccessible(true);
                WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
                    method.invoke(context.getRequiredTestInstance(), stage);
                    return null;
                }));
            }
        }
        WindowRobot.settle();
        SizeChoice size = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), WithWindow.class)
                .map(WithWindow::size)
                .orElseThrow();
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> choose(stage, size)));
        WindowRobot.settle();
    }

    /** Chooses a size, without the pointer and the focus. */
    private static void choose(Stage stage, SizeChoice size) {
        if (stage.getScene() != null
                && stage.getScene().lookup("#size-" + Ids.of(size)) instanceof ToggleButton choice
                && !choice.isSelected()) {
            choice.fire();
        }
    }

    /** Hears what is printed from now on. */
    private static void listen() {
        PRINTED.reset();
        if (!(System.err instanceof Heard)) {
            System.setErr(new Heard(System.err));
        }
    }

    private static final class Heard extends PrintStream {
        private Heard(PrintStream printed) {
            super(
                    new OutputStream() {
                        @Override
                        public void write(int octet) {
                            PRINTED.write(octet);
                            printed.write(octet);
                        }

                        @Override
                        public void write(byte[] octets, int from, int length) {
                            PRINTED.write(octets, from, length);
                            printed.write(octets, from, length);
                        }

                        @Override
                        public void flush() throws IOException {
                            printed.flush();
                        }
                    },
                    true,
                    StandardCharsets.UTF_8);
        }
    }
}
