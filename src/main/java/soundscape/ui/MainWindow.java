package soundscape.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.milestone.Assessment;
import soundscape.ui.breakdown.BreakdownPane;
import soundscape.ui.files.FileActions;
import soundscape.ui.launch.Content;
import soundscape.ui.milestones.MilestonesPane;
import soundscape.ui.parameters.ParametersPane;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.status.StatusBar;
import soundscape.ui.theme.Theme;
import soundscape.ui.toolbar.Toolbar;
import soundscape.ui.tradeoff.TradeoffPane;

/** The window: parameters, landscape, milestones and layers of one zkVM. */
public final class MainWindow implements Content {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;

    private final Session session = new Session(Presets.opening());
    private Theme theme = Theme.LIGHT;
    private @Nullable TradeoffPane tradeoff;

    /** Makes the window's content with the opening preset. */
    public MainWindow() {}

    /**
     * What the window works on.
     *
     * @return the session
     */
    public Session session() {
        return session;
    }

    @Override
    public void fill(Stage stage) {
        ParametersPane parameters = new ParametersPane(session);
        FileActions files = new FileActions(session, stage, parameters::commitTyped);
        TradeoffPane plot = new TradeoffPane(session, theme);
        tradeoff = plot;
        BorderPane root = new BorderPane(plot);
        root.getStyleClass().add("window");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Runnable switchTheme = () -> {
            theme = theme.other();
            theme.apply(scene);
            plot.theme(theme);
        };
        root.setTop(new Toolbar(session, files, switchTheme));
        root.setLeft(parameters);
        root.setRight(rightPane());
        root.setBottom(new VBox(new RecursionStrip(session), new StatusBar(session)));
        theme.apply(scene);
        addShortcuts(scene, files, switchTheme);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (files.mayClose()) {
                plot.close();
            } else {
                event.consume();
            }
        });
        session.listen(snapshot -> stage.setTitle(title(snapshot)));
        root.requestFocus(); // no control is about to be changed by the first key
    }

    private ScrollPane rightPane() {
        ScrollPane pane = new ScrollPane(new VBox(new MilestonesPane(session), new BreakdownPane(session)));
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("side-pane", "figures-pane");
        return pane;
    }

    private static String title(Snapshot snapshot) {
        String file = snapshot.path().map(path -> " – " + path.getFileName()).orElse("");
        return snapshot.exploration().now().name() + (snapshot.modified() ? " •" : "") + file + " – Soundscape";
    }

    private void addShortcuts(Scene scene, FileActions files, Runnable switchTheme) {
        Map<KeyCombination, Runnable> shortcuts = Map.of(
                shortcut(KeyCode.O), files::open,
                shortcut(KeyCode.S), files::save,
                shortcut(KeyCode.S, KeyCombination.SHIFT_DOWN), files::saveAs,
                shortcut(KeyCode.Z), session::undo,
                shortcut(KeyCode.Y), session::redo,
                shortcut(KeyCode.Z, KeyCombination.SHIFT_DOWN), session::redo,
                shortcut(KeyCode.T), switchTheme);
        scene.getAccelerators().putAll(shortcuts);
    }

    private static KeyCombination shortcut(KeyCode key, KeyCombination.Modifier... more) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>(List.of(more));
        modifiers.add(KeyCombination.SHORTCUT_DOWN);
        return new KeyCodeCombination(key, modifiers.toArray(KeyCombination.Modifier[]::new));
    }

    @Override
    public CompletionStage<?> settled() {
        return tradeoff == null ? CompletableFuture.completedFuture(null) : tradeoff.settled();
    }

    @Override
    public List<String> summary() {
        List<String> lines = new ArrayList<>(List.of(session.snapshot().sentence()));
        for (Assessment assessment : session.snapshot().assessments()) {
            String missing =
                    assessment.missing().isEmpty() ? "" : "; missing: " + String.join(", ", assessment.missing());
            lines.add(
                    assessment.milestone().label() + ": " + assessment.verdict().label() + missing);
        }
        return lines;
    }
}
