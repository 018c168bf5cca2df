package soundscape.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import soundscape.app.BackgroundWriter;
import soundscape.app.Exploration;
import soundscape.app.RangeSearch;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.lesson.LessonFile;
import soundscape.app.lesson.LessonLinks;
import soundscape.app.lesson.LessonPlayer;
import soundscape.app.settings.SettingsStore;
import soundscape.config.Presets;
import soundscape.explore.compile.Adversary;
import soundscape.milestone.Standing;
import soundscape.ui.command.CommandList;
import soundscape.ui.command.CommandPalette;
import soundscape.ui.control.Column;
import soundscape.ui.control.Lazy;
import soundscape.ui.control.Skins;
import soundscape.ui.export.Closing;
import soundscape.ui.export.ReportExport;
import soundscape.ui.failure.FailureNotices;
import soundscape.ui.files.FileActions;
import soundscape.ui.files.FileDialogs;
import soundscape.ui.files.FileDrops;
import soundscape.ui.files.RecoveryNotices;
import soundscape.ui.files.StateActions;
import soundscape.ui.files.StatePasting;
import soundscape.ui.launch.Content;
import soundscape.ui.lessons.AudienceLesson;
import soundscape.ui.lessons.LessonActions;
import soundscape.ui.lessons.LessonsPane;
import soundscape.ui.notice.Notice;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.notice.Refusals;
import soundscape.ui.presenter.Presenter;
import soundscape.ui.recursion.RecursionStrip;
import soundscape.ui.status.StatusBar;
import soundscape.ui.theme.Appearance;
import soundscape.ui.toolbar.Toolbar;

/** The window: parameters, landscape, milestones and layers of one zkVM. */
public final class MainWindow implements Content {
    private final CompletableFuture<Session> opening;
    private final SettingsStore settings;
    private final Optional<RecoveryFolder> recovery;
    private final List<String> inputs;
    private final BackgroundWriter writer = new BackgroundWriter(Platform::runLater);
    private @Nullable MainPanes panes;
    private @Nullable FileActions files;
    private @Nullable RecoveryNotices unsaved;
    private @Nullable LessonActions learned;
    private @Nullable FailureNotices failures;
    private @Nullable RecursionStrip layers;
    private @Nullable Toolbar toolbar;
    private final Lazy<RangeSearch> ranges = new Lazy<>(() -> new RangeSearch(session(), Platform::runLater));
    private @Nullable Exploration seen;
    private List<Runnable> rest = List.of();

    /** Makes the window's content with the opening preset, and forgets its settings with the window. */
    public MainWindow() {
        this(SettingsStore.inMemory());
    }

    /** Makes the window's content with the opening preset. */
    public MainWindow(SettingsStore settings) {
        this(new Session(Presets.opening()), settings, Optional.empty(), List.of());
    }

    /** Makes the content; unsaved work is kept in {@code recovery}, inputs are presets' names and paths of files. */
    public MainWindow(Session session, SettingsStore settings, Optional<RecoveryFolder> recovery, List<String> inputs) {
        this(CompletableFuture.completedFuture(session), settings, recovery, inputs);
    }

    /** The same while the session is still being read; it is waited for once nothing else is left to be done. */
    MainWindow(
            CompletableFuture<Session> opening,
            SettingsStore settings,
            Optional<RecoveryFolder> recovery,
            List<String> inputs) {
        this.opening = opening;
        this.settings = settings;
        this.recovery = recovery;
        this.inputs = List.copyOf(inputs);
    }

    /** What the window works on. */
    public Session session() {
        return opening.join();
    }

    /** What arranges the window for a class; the mode; once the window is filled. */
    public Presenter presenter() {
        return Objects.requireNonNull(panes).presenter().get();
    }

    @Override
    public void fill(Stage stage) {
        NoticeBar notices = new NoticeBar();
        BorderPane window = new BorderPane();
        StackPane root = new StackPane();
        root.getStyleClass().add("window");
        Scene scene =
                new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT); // or it would be laid out to find its size
        Appearance appearance = new Appearance(settings, scene);
        Session session = session();
        if (!settings.get().targets().isEmpty()) {
            session.changeView(seen -> seen.withTargets(settings.get().targets()));
        }
        if (!settings.get().attacker().equals(Adversary.USUAL)) {
            session.changeView(seen ->
                    seen.withProof(seen.proof().withAdversary(settings.get().attacker())));
        }
        MainPanes view = new MainPanes(session, appearance, notices, writer, settings, ranges, LocalDate::now);
        panes = view;
        window.setCenter(view.node());
        FileDialogs dialogs = new FileDialogs(stage);
        FileActions opened =
                new FileActions(session, dialogs, notices, settings, view.navigation()::detail, view::commitTyped);
        files = opened;
        view.toCompare(opened::toCompare);
        failures = new FailureNotices(session, notices, view.navigation()::detail);
        settings.onTrouble(what -> notices.show(new Notice("settings-trouble", what, List.of())));
        recovery.ifPresent(folder -> unsaved = new RecoveryNotices(session, folder, dialogs, notices));
        LessonPlayer player = new LessonPlayer(session, settings);
        Lazy<LessonsPane> lessons = new Lazy<>(() -> lessons(player, window, scene, appearance));
        LessonActions learning = new LessonActions(player, dialogs, lessons, view::leaveClass);
        learned = learning;
        CommandList commands = new CommandList(session);
        Lazy<CommandPalette> palette = new Lazy<>(() -> {
            CommandPalette made = new CommandPalette(commands);
            root.getChildren().add(made);
            return made;
        });
        WindowCommands.addTo(
                commands, stage, palette, session, new Refusals(notices), view, opened, learning, appearance);
        Toolbar bar = new Toolbar(session, opened, commands);
        toolbar = bar;
        window.setTop(new Column(bar, notices));
        StackPane layersPlace = new StackPane();
        layersPlace.getStyleClass().add("layers-place");
        Lazy<RecursionStrip> strip = new Lazy<>(() -> {
            RecursionStrip made = new RecursionStrip(session, commands, ranges.get());
            layersPlace.getChildren().add(made);
            layers = made;
            return made;
        });
        window.setBottom(new Column(layersPlace, new StatusBar(session)));
        view.presenter(new Lazy<>(() -> {
            Presenter made =
                    new Presenter(session, stage, root, window, appearance, view.classParts(strip.get(), notices));
            new AudienceLesson(player, made, this::follow);
            return made;
        }));
        Skins.make(window);
        root.getChildren().add(window);
        commands.install(scene);
        FileDrops.install(scene, this::open);
        StatePasting.install(scene, opened.states());
        stage.setScene(scene);
        WindowPlace place = new WindowPlace(settings, stage, view.workspace());
        place.restore();
        Closing closing = new Closing(writer, notices, () -> WindowCommands.quit(stage));
        stage.setOnCloseRequest(event -> {
            if (!closing.mayClose()) {
                event.consume();
                return;
            }
            view.presenter().made().ifPresent(Presenter::leave); // the window's own place is remembered
            session.exercise().end(); // what is asked about is the user's own work
            if (opened.mayClose()) {
                place.remember();
                close();
            } else {
                event.consume();
            }
        });
        session.listen(snapshot -> stage.setTitle(title(snapshot)));
        session.tellByFrame(Platform::requestNextPulse);
        scene.addPreLayoutPulseListener(session::frame);
        session.listen(this::remember);
        inputs.forEach(this::openChoice);
        rest = Stream.of(
                        view.deferred(),
                        List.<Runnable>of(strip::get),
                        bar.deferred(),
                        List.<Runnable>of(() -> stage.getIcons().setAll(WindowIcons.all())))
                .flatMap(List::stream)
                .toList();
        root.requestFocus(); // no control is about to be changed by the first key
    }

    /** The window need not be in the scene yet, which shows a class something else. */
    private LessonsPane lessons(LessonPlayer player, BorderPane window, Scene scene, Appearance appearance) {
        LessonsPane pane =
                new LessonsPane(player, this::follow, () -> lessonActions().open());
        appearance.listen(now -> pane.fit(scene.getWidth(), now.em()));
        scene.widthProperty().addListener(property -> pane.fit(scene.getWidth(), appearance.em()));
        window.setLeft(pane);
        return pane;
    }

    /** The user's own targets and attacker; those of a lesson are not, nor is an attacker that comes with a state. */
    private void remember(Snapshot snapshot) {
        Exploration now = snapshot.exploration();
        Exploration then = seen == null ? now : seen;
        seen = now;
        if (session().exercise().isUnderWay()) {
            return;
        }
        Adversary attacker = now.view().proof().adversary();
        boolean changed = then.file().equals(now.file())
                && !attacker.equals(then.view().proof().adversary());
        settings.change(
                kept -> kept.withTargets(now.view().targets()).withAttacker(changed ? attacker : kept.attacker()));
    }

    @Override
    public List<Runnable> deferred() {
        return rest;
    }

    /** Opens a file, as dropping it on the window does. */
    void open(Path file) {
        if (LessonActions.isLesson(file)) {
            lessonActions().open(file);
        } else {
            Objects.requireNonNull(files).open(file);
        }
    }

    private void openChoice(String choice) {
        if (choice.endsWith(LessonFile.ENDING)) {
            lessonActions().open(Path.of(choice));
        } else {
            Objects.requireNonNull(files).openChoice(choice);
        }
    }

    private void follow(String target) {
        if (target.startsWith(LessonLinks.GLOSSARY)) {
            Objects.requireNonNull(panes).navigation().page(target.substring(LessonLinks.GLOSSARY.length()));
        }
    }

    private LessonActions lessonActions() {
        return Objects.requireNonNull(learned);
    }

    @Override
    public void failed(Throwable failure) {
        if (failures != null) {
            failures.tell(failure);
        }
    }

    BackgroundWriter writer() {
        return writer;
    }

    StateActions states() {
        return Objects.requireNonNull(files).states();
    }

    ReportExport reports() {
        return Objects.requireNonNull(panes).reports();
    }

    /** Ends all workers; what is unsaved was given up. */
    void close() {
        writer.close();
        if (panes != null) {
            panes.close();
        }
        ranges.made().ifPresent(RangeSearch::close);
        if (layers != null) {
            layers.close();
        }
        if (toolbar != null) {
            toolbar.close();
        }
        if (files != null) {
            files.close();
        }
        if (unsaved != null) {
            unsaved.close();
        }
    }

    private static String title(Snapshot snapshot) {
        String file = snapshot.path().map(path -> " – " + path.getFileName()).orElse("");
        return snapshot.exploration().now().name() + (snapshot.modified() ? " •" : "") + file + " – Soundscape";
    }

    @Override
    public CompletionStage<?> settled() {
        return panes == null ? CompletableFuture.completedFuture(null) : panes.settled();
    }

    @Override
    public List<String> summary() {
        List<String> lines = new ArrayList<>(List.of(session().snapshot().sentence()));
        for (Standing standing : session().snapshot().standings()) {
            String missing = standing.missing().isEmpty() ? "" : "; missing: " + String.join(", ", standing.missing());
            lines.add(standing.milestone().label() + ": " + standing.verdict().label() + missing);
        }
        return lines;
    }
}
