package soundscape.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundscape.app.Session;
import soundscape.app.SettingsStore;
import soundscape.app.Snapshot;
import soundscape.config.Presets;
import soundscape.milestone.Assessment;
import soundscape.ui.command.CommandList;
import soundscape.ui.files.FileActions;
import soundscape.ui.launch.Content;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.status.StatusBar;
import soundscape.ui.theme.Appearance;
import soundscape.ui.toolbar.Toolbar;

/** The window: parameters, landscape, milestones and layers of one zkVM. */
public final class MainWindow implements Content {
    /** What takes something out of the window. */
    private static final List<String> EXPORTS =
            List.of("save-as", "copy-circuit", "export-image", "export-table", "export-figure", "export-data");

    private final Session session = new Session(Presets.opening());
    private final SettingsStore settings;
    private @Nullable Desk desk;

    /** Makes the window's content with the opening preset, and forgets its settings with the window. */
    public MainWindow() {
        this(SettingsStore.inMemory());
    }

    /**
     * Makes the window's content with the opening preset.
     *
     * @param settings what the window remembers
     */
    public MainWindow(SettingsStore settings) {
        this.settings = settings;
    }

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
        Desk view = new Desk(session, LocalDate::now);
        desk = view;
        BorderPane window = new BorderPane(view.node());
        StackPane root = new StackPane(window);
        root.getStyleClass().add("window");
        Scene scene = new Scene(root);
        Appearance appearance = new Appearance(settings, scene);
        appearance.listen(view::dress);
        FileActions files = new FileActions(session, stage, settings, view::commitTyped);
        CommandList commands = WindowCommands.of(session, view, files, appearance);
        root.getChildren().add(view.palette(commands));
        window.setTop(new Toolbar(session, files, commands, EXPORTS));
        window.setBottom(new VBox(new RecursionStrip(session, commands), new StatusBar(session)));
        commands.install(scene);
        stage.setScene(scene);
        WindowPlace place = new WindowPlace(settings, stage, view.workspace());
        place.restore();
        stage.setOnCloseRequest(event -> {
            if (files.mayClose()) {
                place.remember();
                view.close();
            } else {
                event.consume();
            }
        });
        session.listen(snapshot -> stage.setTitle(title(snapshot)));
        root.requestFocus(); // no control is about to be changed by the first key
    }

    private static String title(Snapshot snapshot) {
        String file = snapshot.path().map(path -> " – " + path.getFileName()).orElse("");
        return snapshot.exploration().now().name() + (snapshot.modified() ? " •" : "") + file + " – Soundscape";
    }

    @Override
    public CompletionStage<?> settled() {
        return desk == null ? CompletableFuture.completedFuture(null) : desk.settled();
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
