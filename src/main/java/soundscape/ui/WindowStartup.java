package soundscape.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.document.RecoveryFolder;
import soundscape.app.settings.SettingsFile;
import soundscape.app.settings.SettingsStore;
import soundscape.app.text.KnobHints;
import soundscape.config.Presets;
import soundscape.explore.knob.Knobs;
import soundscape.report.ReferenceText;
import soundscape.ui.launch.Preload;

/** What the window of a user opens with: read and estimated while JavaFX starts. */
public final class WindowStartup {
    private final Path folder;
    private final CompletableFuture<Session> session = Preload.of(WindowStartup::session);
    private final CompletableFuture<SettingsStore> settings;

    /** Begins to read the user's folder, with settings and unsaved work. */
    public WindowStartup(Path folder) {
        this.folder = folder;
        settings = Preload.of(() -> SettingsFile.in(folder));
    }

    private static Session session() {
        Session session = new Session(Presets.opening());
        // What the first frame says is said once here, since the first number written loads how numbers are written.
        Snapshot snapshot = session.snapshot();
        snapshot.sentence();
        ReferenceText.of(snapshot.exploration().now(), snapshot.estimate());
        Knobs.PRIMARY.forEach(knob -> KnobHints.of(knob, snapshot.exploration()));
        return session;
    }

    /** The window, which remembers its settings and keeps unsaved work; inputs as {@link MainWindow} takes them. */
    public MainWindow window(List<String> inputs) {
        Optional<RecoveryFolder> recovery = Optional.of(new RecoveryFolder(folder.resolve("recovery")));
        return new MainWindow(session, settings.join(), recovery, inputs);
    }

    /** The window for a picture, which remembers nothing; inputs as {@link MainWindow} takes them. */
    public MainWindow picture(List<String> inputs) {
        return new MainWindow(session, SettingsStore.inMemory(), Optional.empty(), inputs);
    }
}
