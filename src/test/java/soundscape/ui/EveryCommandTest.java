package soundscape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.Start;
import soundscape.app.Session;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.milestone.Milestone;
import soundscape.ui.command.Command;

/**
 * Every command of the list that Ctrl+K opens, from each mode that it can be opened in and in both themes: none fails. Those
 * that ask for a file are run as far as the system's dialog, which there is none of off-screen (on a display they are left out, since it would wait); quitting as far as the
 * request to close, which {@code CloseGuardTest} goes on with.
 */
@WithWindow
@Tag("slow")
class EveryCommandTest {
    /** These ask for a file; "save" where the zkVM has none. */
    private static final Set<String> ASKING = Set.of(
            "open",
            "save",
            "save-as",
            "state-save",
            "export-figure",
            "export-data",
            "export-report",
            "export-recursion",
            "export-glossary",
            "open-lesson");

    private static final boolean OFF_SCREEN = "Monocle".equals(System.getProperty("glass.platform"));

    /** What off-screen stands for the system's dialog. */
    private static final String DIALOG = "staticCommonDialogs_showFileChooser";

    private static final Milestone MINE =
            new Milestone("mine", "Mine", OptionalInt.of(80), OptionalInt.of(500), Optional.empty(), Optional.empty());

    /** Commands for each layout and painting, which take longer than most of them. */
    private static final int FRAME = 20;

    private static final Path LESSON = Path.of("assets/lessons/1-one-query.md");

    enum Mode {
        PLAIN,
        NARROW,
        LESSON,
        PRESENTER,
        CLASS,
        COMPARE,
        TUNER,
        GLOSSARY
    }

    private final SettingsStore settings = SettingsStore.inMemory();
    private final MainWindow window =
            new MainWindow(new Session(Presets.opening()), settings, Optional.empty(), List.of());
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver ui = new WindowDriver();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private volatile String doing = "opening";
    private Stage stage;

    @TempDir
    private Path folder;

    @Start
    void open(Stage shown) {
        stage = shown;
        window.fillWhole(shown);
        shown.show();
        shown.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, request -> {
            asked.add("quit");
            request.consume();
        });
    }

    @BeforeEach
    void listen() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> note(failure));
    }

    @AfterEach
    void giveBack() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        robot.interact(window::close);
    }

    static Stream<Arguments> modes() {
        return Stream.of(Mode.values()).flatMap(mode -> Stream.of(arguments(mode, false), arguments(mode, true)));
    }

    @ParameterizedTest(name = "{0}, dark {1}")
    @MethodSource("modes")
    void everyCommandCanBeRun(Mode mode, boolean dark) throws Exception {
        Path file = folder.resolve("mine.toml");
        Files.writeString(file, Presets.opening().text().text());
        robot.interact(() -> window.session().changeView(view -> view.withTargets(List.of(MINE))));
        List<Command> commands = commands(mode, file);
        assertTrue(commands.size() > 150, commands::toString);
        for (int first = 0; first < commands.size(); first += FRAME) {
            List<Command> next = commands.subList(first, Math.min(first + FRAME, commands.size()));
            robot.interact(() -> {
                next.forEach(command -> run(command, mode, file, dark));
                doing = mode + ", dark " + dark + ", laid out after "
                        + next.stream().map(Command::label).toList();
            });
        }
        assertEquals("", String.join("\n", faults));
        Set<String> offered = commands.stream().map(Command::id).collect(Collectors.toSet());
        Set<String> asking = Stream.concat(ASKING.stream(), Stream.of("quit"))
                .filter(offered::contains)
                .filter(id -> !id.equals("save"))
                .collect(Collectors.toSet());
        assertTrue(asked.containsAll(asking), () -> asked + " of " + asking);
    }

    /** What the list offers there. */
    @SuppressWarnings("unchecked")
    private List<Command> commands(Mode mode, Path file) {
        List<Command> offered = new ArrayList<>();
        robot.interact(() -> reach(mode, file));
        robot.interact(() -> key(KeyCode.K));
        robot.interact(() -> {
            offered.addAll(((ListView<Command>) ui.find("#commands.list-view")).getItems());
            key(KeyCode.K);
        });
        offered.removeIf(command -> !OFF_SCREEN && ASKING.contains(command.id()));
        return offered;
    }

    private void run(Command command, Mode mode, Path file, boolean dark) {
        doing = mode + ", dark " + dark + ", " + command.label();
        try {
            act(command, mode, file, dark);
        } catch (RuntimeException | AssertionError failure) {
            if (Stream.of(failure.getStackTrace())
                    .noneMatch(frame -> frame.getMethodName().equals(DIALOG))) {
                note(failure);
            } else {
                asked.add(command.id());
            }
        }
    }

    private void act(Command command, Mode mode, Path file, boolean dark) {
        reach(mode, file);
        if (settings.get().dark() != dark) {
            key(KeyCode.T);
        }
        Session session = window.session();
        if (!command.possible().test(session.snapshot())) { // a lesson's zkVM became another one
            session.exercise().end();
            reach(mode, file);
        }
        assertTrue(command.possible().test(session.snapshot()), "it is not possible any more");
        Platform.runLater(EveryCommandTest::answer); // a dialog may be waited for
        command.action().run();
        stage.setFullScreen(false); // whose first frames are missed off-screen
    }

    private void note(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        faults.add(doing + ": " + trace);
    }

    private static void answer() {
        List.copyOf(Window.getWindows()).stream()
                .map(shown -> shown.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .forEach(dialog -> ((Button) dialog.lookupButton(
                                dialog.getButtonTypes().contains(ButtonType.CANCEL)
                                        ? ButtonType.CANCEL
                                        : ButtonType.OK))
                        .fire());
    }

    /** Takes up the work on a file, with something to undo and to redo, and the mode. */
    private void reach(Mode mode, Path file) {
        boolean learning = mode == Mode.LESSON || mode == Mode.CLASS;
        boolean presenting = mode == Mode.PRESENTER || mode == Mode.CLASS;
        Session session = window.session();
        if (shown("#presenter-plot") && !presenting) {
            window.presenter().leave();
        }
        if (session.exercise().isUnderWay() != learning) {
            if (learning) {
                window.open(LESSON);
            } else {
                session.exercise().end();
            }
        }
        if (!learning && !session.snapshot().path().equals(Optional.of(file))) {
            window.open(file);
        }
        if (!session.snapshot().canUndo() || !session.snapshot().canRedo()) {
            session.turn(Knobs.QUERIES, "40");
            session.turn(Knobs.QUERIES, "30");
            session.undo();
        }
        stage.setWidth(mode == Mode.NARROW ? 1024 : 1280);
        stage.setHeight(mode == Mode.NARROW ? 768 : 800);
        if (presenting) {
            window.presenter().enter();
            stage.setFullScreen(false);
        }
        if (shown("#compare-table") != (mode == Mode.COMPARE)) {
            key(KeyCode.E);
        }
        if (mode == Mode.TUNER && !shown("#tune-pane")) {
            key(KeyCode.H);
        }
        if (mode == Mode.GLOSSARY && !shown("#glossary-pane")) {
            accelerate(new KeyCodeCombination(KeyCode.F1));
        }
    }

    private boolean shown(String id) {
        Node node = stage.getScene().lookup(id);
        while (node != null && node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node != null && node.isVisible();
    }

    private void key(KeyCode key) {
        accelerate(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN));
    }

    private void accelerate(KeyCombination keys) {
        Objects.requireNonNull(stage.getScene().getAccelerators().get(keys), keys::getName)
                .run();
    }
}
