package soundscape.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
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

    /** What is safe on disk, for each file that was opened. */
    private final IdentityHashMap<ZkvmFile, SavedState> saved = new IdentityHashMap<>();

    private History<Exploration> history;
    private Snapshot snapshot;

    /** The history that a running gesture began with; its changes are all made from there and are one step to undo. */
    private @Nullable History<Exploration> gestureStart;

    /**
     * Begins with a file.
     *
     * @param file the file
     */
    public Session(ZkvmFile file) {
        history = History.of(Exploration.of(file, View.USUAL));
        saved.put(file, SavedState.of(file));
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
        gestureStart = null;
        saved.put(file, SavedState.of(file));
        history = history.push(Exploration.of(file, history.present().view()));
        publish(file.zkvm().estimate());
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
        history.undo().ifPresent(this::travel);
    }

    /** Makes the change last undone again. */
    public void redo() {
        history.redo().ifPresent(this::travel);
    }

    private void travel(History<Exploration> other) {
        Exploration then = other.present();
        gestureStart = null;
        history = other.replace(then.withView(history.present().view()));
        publish(then.now().estimate());
    }

    /**
     * Selects a circuit.
     *
     * @param circuit its index
     */
    public void select(int circuit) {
        show(history.present().withCircuit(circuit));
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
        saved.put(
                exploration.file(),
                new SavedState(Optional.of(target), exploration.now().entries()));
        publish(snapshot.estimate());
    }

    /**
     * The zkVMs with changes that are on no disk: the one shown, and those that were left for it.
     *
     * @return their names, the one left first in front
     */
    public List<String> unsaved() {
        return open().stream()
                .filter(this::modified)
                .map(exploration -> exploration.file().zkvm().name())
                .distinct()
                .toList();
    }

    /**
     * The zkVMs that are open, each as it was left: the one shown, and those that undo leads back to.
     *
     * @return their latest states, the one left first in front
     */
    public List<Exploration> open() {
        IdentityHashMap<ZkvmFile, Exploration> latest = new IdentityHashMap<>();
        List<ZkvmFile> files = new ArrayList<>();
        Stream.concat(history.past().stream(), Stream.of(history.present())).forEach(exploration -> {
            if (latest.put(exploration.file(), exploration) == null) {
                files.add(exploration.file());
            }
        });
        return files.stream()
                .map(file -> Objects.requireNonNull(latest.get(file)))
                .toList();
    }

    /**
     * Goes on with a zkVM that is open, as it was left. A step like any other.
     *
     * @param exploration one of {@link #open()}
     */
    public void resume(Exploration exploration) {
        gestureStart = null;
        history = history.push(exploration.withView(history.present().view()));
        publish(exploration.now().estimate());
    }

    /**
     * Whether a state differs from what is on disk.
     *
     * @param exploration one of {@link #open()}
     * @return true if it would be lost
     */
    public boolean modified(Exploration exploration) {
        return !exploration.now().entries().equals(onDisk(exploration.file()).entries());
    }

    private SavedState onDisk(ZkvmFile file) {
        return saved.getOrDefault(file, SavedState.of(file));
    }

    private void publish(ZkvmEstimate estimate) {
        boolean sameFile =
                history.present().file().equals(snapshot.exploration().file());
        ZkvmEstimate opened = sameFile
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
                onDisk(exploration.file()).path(),
                modified(exploration));
    }
}
