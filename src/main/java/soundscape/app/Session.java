package soundscape.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundscape.app.document.DiskWatch;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.app.document.Unsaved;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.toml.TomlText;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.Target;

/**
 * What one window works on: the exploration, its history, and who wants to know of changes. Used from one thread.
 *
 * <p>A change that the estimator refuses leaves everything as it was and returns the reason.
 */
public final class Session {
    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();

    private final Documents documents = new Documents();

    /**
     * Documents that brought their own view: the one before comes back with what was before them. Held weakly, since one
     * that is closed may come back by undoing as long as the history knows it.
     */
    private final Set<Document> withOwnView = Collections.newSetFromMap(new WeakHashMap<>());

    private History<Exploration> history;
    private Snapshot snapshot;

    /** The history that a running gesture began with; its changes are all made from there and are one step to undo. */
    private @Nullable History<Exploration> gestureStart;

    /** The user's own work while an exercise is under way. */
    private @Nullable History<Exploration> ownWork;

    /**
     * Begins with a file.
     *
     * @param file the file
     */
    public Session(ZkvmFile file) {
        history = History.of(Exploration.of(file, View.USUAL));
        documents.open(history.present(), OnDisk.opened(file));
        ZkvmEstimate estimate = file.zkvm().estimate();
        snapshot = evaluate(estimate, estimate);
    }

    /**
     * The state now.
     *
     * @return the snapshot that listeners were given last
     */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * The zkVMs that are open, and what is safe of each.
     *
     * @return the documents, which change with the session
     */
    public Documents documents() {
        return documents;
    }

    /**
     * Asks to be told of every new state, beginning with the present one.
     *
     * @param listener is given each snapshot
     */
    public void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
        listener.accept(snapshot);
    }

    /**
     * Goes on to another file; how it is looked at stays. A step like any other: undoing it brings back the file before,
     * with all that was changed in it.
     *
     * @param file the file
     */
    public void open(ZkvmFile file) {
        documents.forgetTwins(file);
        take(Exploration.of(file, history.present().view()), OnDisk.opened(file));
    }

    /**
     * Goes on with a state that was made elsewhere, and looks at it as was done there. A step like opening a file: undoing
     * it brings back what was before, looked at as before.
     *
     * @param state the state of a new document
     * @param onDisk what is safe of it
     */
    public void open(Exploration state, OnDisk onDisk) {
        documents.forgetTwins(state);
        withOwnView.add(state.document());
        take(state, onDisk);
    }

    /**
     * Goes on with work that was recovered: unsaved, and compared with what was once opened.
     *
     * @param work the work
     * @throws soundscape.config.toml.ConfigException if it cannot be read
     */
    public void restore(Unsaved work) {
        ZkvmFile opened = ZkvmFile.explore(new TomlText(work.file(), work.opened()), work.path());
        ZkvmFile now = ZkvmFile.explore(new TomlText(work.file(), work.now()), work.path());
        OnDisk onDisk = new OnDisk(work.path(), opened.text(), List.of(), work.disk());
        Exploration exploration = Exploration.of(now, history.present().view());
        work.path().ifPresent(documents::forgetSafe);
        take(exploration.comparedWith(opened.zkvm()), onDisk);
    }

    /**
     * Reads the document shown anew; what was changed in it can be brought back by undoing.
     *
     * @param file the file as it is on disk now
     */
    public void reload(ZkvmFile file) {
        take(history.present().reread(file), OnDisk.opened(file));
    }

    private void take(Exploration next, OnDisk onDisk) {
        documents.open(next, onDisk);
        push(next);
    }

    private void push(Exploration next) {
        goTo(history.push(next));
    }

    /**
     * Writes the zkVM in another way, such as in another dialect, as a step that can be undone.
     *
     * @param change makes the file with the other text
     */
    public void rewrite(UnaryOperator<ZkvmFile> change) {
        Exploration now = history.present();
        ZkvmFile changed = change.apply(now.file());
        if (!changed.text().equals(now.file().text())) {
            push(now.withFile(changed));
        }
    }

    /**
     * Closes the document shown, for good, and goes on with the one that was left for it, or with another file where there
     * is none.
     *
     * @param other what to go on with where nothing else is open
     */
    public void close(Supplier<ZkvmFile> other) {
        Document closed = history.present().document();
        if (documents.isExercise(closed)) {
            endExercise();
            return;
        }
        history = history.without(state -> state.document() == closed);
        documents.close(closed);
        if (history.past().isEmpty()) {
            Exploration next = Exploration.of(other.get(), history.present().view());
            documents.open(next, OnDisk.opened(next.file()));
            history = new History<>(List.of(), next, history.future());
        } else {
            history = history.dropped();
        }
        goTo(history);
    }

    /**
     * Begins an exercise: the user's own work is set aside with its history and the way it is looked at, until
     * {@link #endExercise} brings it back.
     *
     * @param start what the exercise begins with
     */
    public void beginExercise(Exploration start) {
        if (ownWork == null) {
            ownWork = history;
        }
        documents.closeExercises();
        documents.openExercise(start);
        goTo(History.of(start));
    }

    /**
     * Goes on with an exercise elsewhere, as a step that can be undone.
     *
     * @param state what it goes on with; a file that the exercise has opened before stays one document
     */
    public void continueExercise(Exploration state) {
        if (ownWork == null) {
            return;
        }
        Exploration next = documents
                .exerciseWith(state.file())
                .map(exploration -> state.in(exploration.document()))
                .orElse(state);
        if (!documents.isOpen(next.document())) {
            documents.openExercise(next);
        }
        push(next);
    }

    /** Ends an exercise. What was changed in the user's own files meanwhile is a step after the work set aside. */
    public void endExercise() {
        if (ownWork == null) {
            return;
        }
        History<Exploration> own = ownWork;
        ownWork = null;
        documents.closeExercises();
        Exploration before = own.present();
        goTo(documents.all().stream()
                .filter(latest ->
                        latest.document() == before.document() && !latest.now().equals(before.now()))
                .findFirst()
                .map(latest -> own.push(latest.withView(before.view())))
                .orElse(own));
    }

    /**
     * Whether an exercise is under way.
     *
     * @return true between {@link #beginExercise} and {@link #endExercise}
     */
    public boolean inExercise() {
        return ownWork != null;
    }

    private void goTo(History<Exploration> other) {
        gestureStart = null;
        history = other;
        publish(history.present().now().estimate());
    }

    /** Begins a gesture, such as a drag: its changes count as one until {@link #endGesture}. */
    public void beginGesture() {
        if (gestureStart == null) {
            gestureStart = history;
        }
    }

    /** Ends a gesture. Listeners are told once more, since some views hold still until then. */
    public void endGesture() {
        if (gestureStart != null) {
            gestureStart = null;
            publish(snapshot.estimate());
        }
    }

    /**
     * Whether a gesture is under way.
     *
     * @return true between {@link #beginGesture} and {@link #endGesture}
     */
    public boolean inGesture() {
        return gestureStart != null;
    }

    /**
     * Turns a knob for the selected circuit, as far as the scope reaches.
     *
     * @param knob the knob
     * @param value the new value as a user writes it
     * @return why the change was refused; empty if it was made
     */
    public Optional<String> turn(Knob knob, String value) {
        Target target = start().present().target();
        return change(zkvm -> knob.turn(zkvm, target, value));
    }

    /**
     * Changes the zkVM in one step. Within a gesture, the change is made to what the gesture began with.
     *
     * @param change makes the changed zkVM; what it throws for invalid parameters is the reason for a refusal
     * @return why the change was refused; empty if it was made
     */
    public Optional<String> change(UnaryOperator<Zkvm> change) {
        History<Exploration> base = start();
        Exploration start = base.present();
        try {
            Zkvm changed = change.apply(start.now());
            if (changed.equals(history.present().now())) {
                return Optional.empty();
            }
            ZkvmEstimate estimate = changed.estimate();
            history = changed.equals(start.now()) ? base : base.push(start.withNow(changed));
            publish(estimate);
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private History<Exploration> start() {
        return gestureStart == null ? history : gestureStart;
    }

    /** Undoes the last change. */
    public void undo() {
        history.undo().ifPresent(before -> travel(before, history.present().document()));
    }

    /** Makes the change last undone again. */
    public void redo() {
        history.redo().ifPresent(after -> travel(after, after.present().document()));
    }

    /** The view stays, unless the step is the one that began with a view of its own. */
    private void travel(History<Exploration> other, Document later) {
        Exploration then = other.present();
        boolean within = then.document() == history.present().document();
        gestureStart = null;
        history = !within && withOwnView.contains(later)
                ? other
                : other.replace(then.withView(history.present().view()));
        publish(then.now().estimate());
    }

    /**
     * Selects a circuit.
     *
     * @param circuit its index
     * @throws IndexOutOfBoundsException if there is no such circuit; then everything stays as it was
     */
    public void select(int circuit) {
        Exploration now = history.present();
        show(now.withCircuit(Objects.checkIndex(circuit, now.now().entries().size())));
    }

    /**
     * Looks at the zkVM in another way.
     *
     * @param change makes the changed view
     */
    public void look(UnaryOperator<View> change) {
        Exploration now = history.present();
        show(now.withView(change.apply(now.view())));
    }

    /** Shows the same zkVM otherwise, which is no step to undo. */
    private void show(Exploration exploration) {
        gestureStart = null;
        history = history.replace(exploration);
        publish(snapshot.estimate());
    }

    /**
     * Saves the zkVM as TOML: comments and unknown keys of the opened file stay, only changed values change.
     *
     * @param target the file to write
     * @throws java.io.UncheckedIOException if the disk refuses; nothing is lost then
     */
    public void save(Path target) {
        Exploration exploration = history.present();
        exploration.file().save(exploration.now(), target);
        documents.onDisk(exploration.document(), OnDisk.saved(exploration.file(), exploration.now(), target));
        publish(snapshot.estimate());
    }

    /**
     * Keeps what is in the window although another program changed the file: it counts as unsaved from now on.
     *
     * @param found what the file holds now
     */
    public void keepMine(DiskWatch.Found found) {
        if (documents.isOpen(found.document())) {
            OnDisk known = documents.onDisk(found.document());
            documents.onDisk(found.document(), known.overtaken(found.content().orElse("")));
            publish(snapshot.estimate());
        }
    }

    /**
     * Goes on with a zkVM that is open, as it was left. A step like any other.
     *
     * @param exploration one of {@link Documents#all()}
     */
    public void resume(Exploration exploration) {
        if (exploration.document() != history.present().document()) {
            push(exploration.withView(history.present().view()));
        }
    }

    private void publish(ZkvmEstimate estimate) {
        documents.leave(history.present());
        boolean sameOpened =
                history.present().opened().equals(snapshot.exploration().opened());
        ZkvmEstimate opened = sameOpened
                ? snapshot.openedEstimate()
                : history.present().opened().estimate();
        snapshot = evaluate(estimate, opened);
        List.copyOf(listeners).forEach(listener -> listener.accept(snapshot));
    }

    private Snapshot evaluate(ZkvmEstimate estimate, ZkvmEstimate opened) {
        Exploration exploration = history.present();
        return new Snapshot(
                exploration,
                estimate,
                opened,
                !history.past().isEmpty(),
                !history.future().isEmpty(),
                documents.onDisk(exploration.document()).path(),
                documents.modified(exploration));
    }
}
