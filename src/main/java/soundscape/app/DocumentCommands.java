package soundscape.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import soundscape.app.document.DiskWatch;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.app.document.ProvenanceText;
import soundscape.app.document.Unsaved;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.config.label.Provenance;
import soundscape.config.label.StaleLabel;
import soundscape.config.toml.TomlText;
import soundscape.milestone.Milestone;
import soundscape.milestone.OwnTargets;

/** Opens, reads anew, saves and closes what a session works on. What is opened is a step that can be undone. */
public final class DocumentCommands {
    private final Session session;
    private final Documents documents;

    DocumentCommands(Session session, Documents documents) {
        this.session = session;
        this.documents = documents;
    }

    /** Goes on to another file, looked at as before. Undoing it brings back the file before, with all its changes. */
    public void open(ZkvmFile file) {
        documents.dropDuplicates(file);
        take(Exploration.of(file, viewOfNew()), OnDisk.opened(file));
    }

    /**
     * Goes on with a state made elsewhere, looked at as there; its targets join those here. Undoing it brings back what
     * was before, looked at as before.
     */
    public void open(Exploration state, OnDisk onDisk) {
        documents.dropDuplicates(state);
        List<Milestone> targets =
                OwnTargets.joined(view().targets(), state.view().targets());
        Exploration next = state.withView(state.view().withTargets(targets));
        documents.openWithView(next, onDisk);
        session.push(next);
    }

    /**
     * Goes on with recovered work: unsaved, compared with what was once opened; {@code ConfigException} if unreadable.
     */
    public void restore(Unsaved work) {
        ZkvmFile opened = ZkvmFile.explore(new TomlText(work.file(), work.opened()), work.path());
        ZkvmFile now = ZkvmFile.explore(new TomlText(work.file(), work.now()), work.path(), opened.zkvm());
        OnDisk onDisk = new OnDisk(work.path(), opened.text(), List.of(), work.disk());
        work.path().ifPresent(documents::forgetSafe);
        take(Exploration.of(now, viewOfNew()).comparedWith(opened.zkvm()), onDisk);
    }

    /** Reads the document shown anew from its file on disk; what was changed in it can be brought back by undoing. */
    public void reload(ZkvmFile file) {
        take(shown().reread(file), OnDisk.opened(file));
    }

    /** Says whether the file that is shown is to be read again whenever another program saves it. */
    public void follow(boolean wanted) {
        documents.followFile(wanted);
        session.publish();
    }

    private void take(Exploration next, OnDisk onDisk) {
        documents.open(next, onDisk);
        session.push(next);
    }

    /** Goes on with a zkVM that is open, one of {@link Documents#all()}, as it was left. */
    public void resume(Exploration exploration) {
        if (exploration.document() != shown().document()) {
            session.push(exploration.withView(view().ofAnother(exploration.view())));
        }
    }

    /** Goes on with a file as it is converted from a text on disk that is not read as it is meant; it counts as unsaved. */
    public void open(ZkvmFile converted, TomlText onDisk) {
        documents.dropDuplicates(converted);
        take(Exploration.of(converted, viewOfNew()), new OnDisk(converted.path(), onDisk, List.of(), onDisk.text()));
    }

    /**
     * Writes the zkVM in another way, such as in another dialect, as a step that can be undone; what is read of it only
     * then counts as changed.
     */
    public void convertText(UnaryOperator<ZkvmFile> change) {
        ZkvmFile file = shown().file();
        ZkvmFile changed = change.apply(file);
        if (changed.text().equals(file.text())) {
            return;
        }
        if (changed.zkvm().sameCircuits(file.zkvm())) {
            session.push(shown().withFile(changed));
        } else {
            ZkvmFile now = change.apply(ZkvmFile.explore(file.textFor(shown().now()), file.path(), file.zkvm()));
            session.push(shown().withFile(now).withNow(now.zkvm()));
        }
    }

    /** Closes the document shown for good; goes on with the one left for it, or else with another. An exercise ends. */
    public void close(Supplier<ZkvmFile> other) {
        Document closed = shown().document();
        if (documents.isExercise(closed)) {
            session.exercise().end();
            return;
        }
        History<Exploration> rest = session.history().without(state -> state.document() == closed);
        documents.close(closed);
        if (rest.past().isEmpty()) {
            Exploration next = Exploration.of(other.get(), viewOfNew());
            documents.open(next, OnDisk.opened(next.file()));
            session.goTo(new History<>(List.of(), next, rest.future()));
        } else {
            session.goTo(rest.dropped());
        }
    }

    /**
     * Saves the zkVM as TOML: comments and unknown keys of the opened file stay, only changed values change.
     * @throws java.io.UncheckedIOException if the disk refuses; nothing is lost then
     */
    public void save(Path target) {
        Exploration saved = shown();
        TomlText written = ZkvmFiles.save(saved.file(), saved.now(), target, provenance(saved));
        documents.onDisk(saved.document(), OnDisk.saved(saved.file(), saved.now(), target, written.text()));
        session.publish();
    }

    /**
     * What saving an open state would write.
     * @throws soundscape.config.toml.ConfigException if no file can hold the state
     */
    public TomlText textToSave(Exploration exploration) {
        TomlText plain = exploration.file().textFor(exploration.now());
        return provenance(exploration).map(line -> Provenance.in(plain, line)).orElse(plain);
    }

    /**
     * What comments and labels say of values that an open state has others for, by the lines that saving it would write.
     * @throws soundscape.config.toml.ConfigException if no file can hold the state
     */
    public List<StaleLabel> staleLabels(Exploration exploration) {
        ZkvmFile file = exploration.file();
        long above = lines(textToSave(exploration)) - lines(file.textFor(exploration.now()));
        return file.staleLabels(exploration.now()).stream()
                .map(label -> label.lower((int) above))
                .toList();
    }

    private static long lines(TomlText text) {
        return text.text().lines().count();
    }

    /** The comment that says who changed a file, where it is to; the one that it has, until something else changes. */
    private Optional<String> provenance(Exploration exploration) {
        if (!documents.saysProvenance(exploration.document()).orElse(false)) {
            return Optional.empty();
        }
        OnDisk known = documents.onDisk(exploration.document());
        return Optional.of(new TomlText("", known.content()))
                .filter(content -> known.holds(exploration.file(), exploration.now()))
                .flatMap(Provenance::of)
                .or(() -> ProvenanceText.of(exploration.file().zkvm(), exploration.now()));
    }

    /** Keeps what is in the window although another program changed the file: it counts as unsaved from now on. */
    public void keepMine(DiskWatch.Found found) {
        if (documents.isOpen(found.document())) {
            OnDisk known = documents.onDisk(found.document());
            documents.onDisk(found.document(), known.overtaken(found.content().orElse("")));
            session.publish();
        }
    }

    private Exploration shown() {
        return session.history().present();
    }

    private View view() {
        return shown().view();
    }

    private View viewOfNew() {
        return view().ofAnother(View.USUAL);
    }
}
