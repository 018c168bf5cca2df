package soundscape.ui.files;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.document.DiskWatch;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.app.settings.SettingsStore;
import soundscape.app.share.Earlier;
import soundscape.app.share.SharedState;
import soundscape.config.NewZkvm;
import soundscape.config.Presets;
import soundscape.config.WriteFailure;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.toml.ConfigException;
import soundscape.ui.control.Copying;
import soundscape.ui.notice.NoticeBar;
import soundscape.ui.side.SidePage;

/** What can be done with files: begin, open, read again, save, close. */
public final class FileActions implements AutoCloseable {
    private final Session session;
    private final FileDialogs dialogs;
    private final SettingsStore settings;
    private final Consumer<SidePage> side;
    private final BooleanSupplier commitTyped;
    private final CloseGuard guard;
    private final FileFollower follower;
    private final DiskNotices disk;
    private final SoundcalcNotices soundcalc;
    private final UnreadKeyNotices unreadKeys;
    private final ProvenanceNotices provenance;
    private final FormerNotices former;
    private final StateActions states;

    /** Serves one window; {@code commitTyped} puts what is typed but not confirmed into force, false if refused. */
    public FileActions(
            Session session,
            FileDialogs dialogs,
            NoticeBar notices,
            SettingsStore settings,
            Consumer<SidePage> side,
            BooleanSupplier commitTyped) {
        this.session = session;
        this.dialogs = dialogs;
        this.settings = settings;
        this.side = side;
        this.commitTyped = commitTyped;
        guard = new CloseGuard(session, dialogs, this::save);
        follower = new FileFollower(session, notices);
        disk = new DiskNotices(session, notices, follower, this::reload, this::saveAs);
        soundcalc = new SoundcalcNotices(notices);
        states = new StateActions(session, dialogs, notices, settings, commitTyped);
        new ProblemNotices(session, notices, side, this::reload, this::convert);
        unreadKeys = new UnreadKeyNotices(session, notices, this::convert);
        former = new FormerNotices(session, dialogs, notices);
        provenance = new ProvenanceNotices(session, notices);
    }

    /** What can be done with the window's state as a whole; passes it on and takes one up. */
    public StateActions states() {
        return states;
    }

    /** Begins a new zkVM. */
    public void begin(NewZkvm kind) {
        session.files().open(kind.file());
    }

    /** Opens a preset by its name, or a file by its path. */
    public void openChoice(String choice) {
        Presets.open(choice).ifPresentOrElse(session.files()::open, () -> open(Path.of(choice)));
    }

    /** Asks for a file and opens it. */
    public void open() {
        dialogs.toOpen(session.snapshot().path()).ifPresent(this::open);
    }

    /** Opens a file, or a state's, or goes on with it where it is open. If unreadable, says why; what is open stays. */
    public void open(Path path) {
        if (SharedState.isNamed(path)) {
            states.open(path);
            return;
        }
        Optional<Exploration> there = session.documents().at(path);
        if (there.isPresent()) {
            session.files().resume(there.get());
            remember(path);
            disk.look(); // it may have been changed since
            return;
        }
        try {
            session.files().open(ZkvmFiles.explore(path));
            remember(path);
        } catch (ConfigException unreadable) {
            if (!Files.exists(path)) {
                settings.change(remembered -> remembered.withoutRecent(path));
            }
            if (!former.told(path, unreadable)) {
                dialogs.refused("This file cannot be opened", unreadable);
            }
        }
    }

    /** Asks for a file to compare with, and reads it; if it cannot be read, says why. */
    public Optional<Earlier> toCompare() {
        try {
            return dialogs.toOpen(session.snapshot().path()).map(Earlier::of);
        } catch (ConfigException unreadable) {
            dialogs.refused("This file cannot be compared with", unreadable);
            return Optional.empty();
        }
    }

    private void remember(Path path) {
        settings.change(remembered -> remembered.withRecent(path));
    }

    /** Reads the file of the zkVM shown again; its changes come back by undoing. */
    public void reload() {
        reload(session.snapshot().exploration().document());
    }

    private void reload(Document document) {
        session.documents().all().stream()
                .filter(exploration -> exploration.document() == document)
                .findFirst()
                .ifPresent(session.files()::resume);
        try {
            session.snapshot().path().map(ZkvmFiles::explore).ifPresent(session.files()::reload);
        } catch (ConfigException unreadable) {
            dialogs.refused("This file cannot be read again", unreadable);
        }
    }

    /** Reads the file that is shown again whenever another program saves it from now on, or no longer. */
    public void follow() {
        follower.toggle();
        disk.look(); // it may have been saved since
    }

    /** The files opened last, the latest first. */
    public List<Path> recent() {
        return settings.get().recent();
    }

    /** Copies the selected circuit's table, as the file would hold it. */
    public void copyCircuit() {
        Exploration exploration = session.snapshot().exploration();
        try {
            Copying.text(exploration.file().circuitText(exploration.now(), exploration.circuit()));
        } catch (ConfigException refused) {
            dialogs.refused("This circuit cannot be written", refused);
        }
    }

    /** Writes the file in the newer dialect: each circuit with its own family, keys at the names that are read. */
    public void convert() {
        try {
            session.files().convertText(ZkvmFile::inNewerDialect);
        } catch (ConfigException broken) {
            dialogs.refused("This file cannot be converted", broken);
        }
    }

    /** Shows what saving would change. */
    public void showChanges() {
        if (commitTyped.getAsBoolean()) {
            side.accept(new ChangesPane(session, this::save));
        }
    }

    /** Saves where the file lies; asks where to, if it lies nowhere yet; returns whether it was saved. */
    public boolean save() {
        if (!commitTyped.getAsBoolean()) {
            return false;
        }
        Optional<Path> path = session.snapshot().path();
        return path.isPresent() ? saveUnlessOvertaken(path.get()) : saveAs();
    }

    /** What another program wrote meanwhile is not written over unasked. */
    private boolean saveUnlessOvertaken(Path path) {
        Document document = session.snapshot().exploration().document();
        OnDisk known = session.documents().onDisk(document);
        Optional<DiskWatch.Found> overtaken =
                DiskWatch.look(document, known).filter(found -> found.content().isPresent());
        if (overtaken.isPresent()) {
            disk.tell(overtaken.get());
            return false;
        }
        return save(path);
    }

    /** Asks where to and saves there; returns whether it was saved. */
    public boolean saveAs() {
        if (!commitTyped.getAsBoolean()) {
            return false;
        }
        Optional<Path> path = session.snapshot().path();
        String name = path.map(each -> String.valueOf(each.getFileName()))
                .orElse(session.snapshot().exploration().file().text().file());
        return dialogs.toSave(path, name).filter(this::save).isPresent();
    }

    private boolean save(Path path) {
        try {
            if (!soundcalc.mayBeSaved(session.snapshot().exploration(), () -> save(path))) {
                return false;
            }
            session.files().save(path);
            remember(path);
            unreadKeys.tell(session.snapshot().exploration().file());
            provenance.ask(session.snapshot().exploration(), () -> save(path), this::showChanges);
            return true;
        } catch (ConfigException refused) {
            dialogs.refused("This file cannot be saved", refused);
        } catch (UncheckedIOException refused) {
            dialogs.refused(
                    "This file cannot be saved", WriteFailure.reason(path, Objects.requireNonNull(refused.getCause())));
        }
        return false;
    }

    /** Closes the zkVM shown, after asking for its changes, and goes on with the one before it. */
    public void closeShown() {
        Exploration shown = session.snapshot().exploration();
        if (commitTyped.getAsBoolean()
                && guard.mayGiveUp("Close " + shown.now().name() + " without saving?", List.of(shown))) {
            session.files().close(Presets::opening);
        }
    }

    /** Asks before changes that are not on disk are lost; returns whether the window may be closed. */
    public boolean mayClose() {
        // A reason stands below the field now; asked again, the text counts as given up.
        return commitTyped.getAsBoolean()
                && guard.mayGiveUp("Close without saving?", session.documents().all());
    }

    @Override
    public void close() {
        disk.close();
    }
}
