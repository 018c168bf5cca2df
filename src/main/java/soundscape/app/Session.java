package soundscape.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import soundscape.app.document.Document;
import soundscape.app.document.OnDisk;
import soundscape.app.failure.Failure;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Knob;
import soundscape.explore.knob.NumberKnob;
import soundscape.explore.knob.Target;

/**
 * What one window works on: the exploration, its history, and who wants to know of changes. Used from one thread. A
 * change that the estimator refuses leaves everything as it was and returns the reason.
 */
public final class Session {
    private final List<Consumer<Snapshot>> listeners = new ArrayList<>();

    private final Documents documents = new Documents();

    private final DocumentCommands files = new DocumentCommands(this, documents);

    private final Exercise exercise = new Exercise(this, documents);

    private final Following following = new Following();

    private History<Exploration> history;

    /** The state that was last asked for or told. */
    private Snapshot snapshot;

    /** Whether the history has gone on since. */
    private boolean outdated;

    /** Whether listeners have yet to be told, with the next frame. */
    private boolean untold;

    /** What asks for a frame; null where every change is told at once. */
    private @Nullable Runnable nextFrame;

    /** The history that a running gesture began with; its changes are all made from there and are one step to undo. */
    private @Nullable History<Exploration> gestureStart;

    /** Begins with a file. */
    public Session(ZkvmFile file) {
        history = History.of(Exploration.of(file, View.USUAL));
        documents.open(history.present(), OnDisk.opened(file));
        ZkvmEstimate estimate = file.zkvm().estimate();
        snapshot = snapshot(estimate, estimate);
    }

    /** The state now; amid a gesture listeners may have to be told of it yet. */
    public Snapshot snapshot() {
        renew();
        return snapshot;
    }

    private void renew() {
        if (outdated) {
            Exploration now = history.present();
            Exploration before = snapshot.exploration();
            snapshot = snapshot(
                    now.now().equals(before.now())
                            ? snapshot.estimate()
                            : now.now().estimate(),
                    now.opened().equals(before.opened())
                            ? snapshot.openedEstimate()
                            : now.opened().estimate());
            outdated = false;
        }
    }

    /** The zkVMs that are open, and what is safe of each; the documents, which change with the session. */
    public Documents documents() {
        return documents;
    }

    /** What opens, saves and closes documents. */
    public DocumentCommands files() {
        return files;
    }

    /** What is tried out while the user's own work is set aside, under way or not. */
    public Exercise exercise() {
        return exercise;
    }

    History<Exploration> history() {
        return history;
    }

    /** Asks to be told of every new state, beginning with the present one. */
    public void listen(Consumer<Snapshot> listener) {
        listeners.add(listener);
        listener.accept(snapshot());
    }

    /**
     * Tells listeners of a gesture's changes once a frame from now on, since a pointer moves several times between two
     * frames and only the last state is seen. All other changes are told at once as ever.
     * @param nextFrame asks for a frame, which is to call {@link #frame} before it lays out
     */
    public void tellByFrame(Runnable nextFrame) {
        this.nextFrame = nextFrame;
    }

    /** Tells listeners what they have not been told yet, if anything. */
    public void frame() {
        if (untold) {
            tell();
        }
    }

    void push(Exploration next) {
        goTo(history.push(next));
    }

    void goTo(History<Exploration> other) {
        gestureStart = null;
        history = other;
        publish();
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
            publish();
        }
    }

    /** Whether a gesture is under way: true between {@link #beginGesture} and {@link #endGesture}. */
    public boolean inGesture() {
        return gestureStart != null;
    }

    /** Turns a knob for the selected circuit, as far as the scope reaches; returns why not, or empty if it was done. */
    public Optional<String> turn(Knob knob, String value) {
        Target target = start().present().target();
        return change(zkvm -> knob.turn(zkvm, target, value));
    }

    /** Turns a knob to a number, as {@link #turn(Knob, String)} does to its text. */
    public Optional<String> turn(NumberKnob knob, double value) {
        Target target = start().present().target();
        return change(zkvm -> knob.turn(zkvm, target, value));
    }

    /**
     * Changes the zkVM in one step; within a gesture, what the gesture began with.
     * @param change makes the changed zkVM; what it throws for invalid parameters is the reason for a refusal
     * @return why the change was refused; empty if it was made
     */
    public Optional<String> change(UnaryOperator<Zkvm> change) {
        History<Exploration> base = start();
        Exploration start = base.present();
        try {
            Zkvm changed = following.settled(start, change.apply(start.now()));
            if (changed.equals(history.present().now())) {
                return Optional.empty();
            }
            changed.estimate(); // what it refuses is not gone on with
            history = changed.equals(start.now()) ? base : base.push(start.withNow(changed));
            publish();
            return Optional.empty();
        } catch (InvalidParameterException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private History<Exploration> start() {
        return gestureStart == null ? history : gestureStart;
    }

    /** Lets traces follow what they verify from now on, or stay; returns why not, or empty if it was done. */
    public Optional<String> follow(boolean wanted) {
        return changeView(view -> view.withFollow(wanted));
    }

    /** Undoes the last change. */
    public void undo() {
        history.undo().ifPresent(before -> travel(before, history.present().document()));
    }

    /** Makes the change last undone again. */
    public void redo() {
        history.redo().ifPresent(after -> travel(after, after.present().document()));
    }

    /** The view stays, but for what is of a zkVM, unless the step began with a view of its own; targets stay even then. */
    private void travel(History<Exploration> other, Document later) {
        Exploration then = other.present();
        View now = history.present().view();
        View view = now;
        if (then.document() != history.present().document()) {
            view = documents.bringsView(later) ? then.view().withTargets(now.targets()) : now.ofAnother(then.view());
        }
        gestureStart = null;
        history = other.replace(then.withView(view));
        publish();
    }

    /** Selects a circuit by its index; an {@link IndexOutOfBoundsException} leaves everything as it was. */
    public void select(int circuit) {
        Exploration now = history.present();
        show(now.withCircuit(Objects.checkIndex(circuit, now.now().entries().size())));
    }

    /**
     * Looks at the zkVM in another way. Where traces follow from then on, those that have to are a step to undo.
     * @return why not, where the estimator refuses such traces: all is as it was then; empty if it was done
     */
    public Optional<String> changeView(UnaryOperator<View> change) {
        Exploration now = history.present();
        Exploration looked = now.withView(change.apply(now.view()));
        boolean begins = looked.view().follow() && !now.view().follow();
        if (begins) {
            try {
                following.settled(looked, looked.now()).estimate();
            } catch (InvalidParameterException refused) {
                publish(); // what shows the view shows what it still is
                return Optional.of(refused.getMessage());
            }
        }
        show(looked);
        return begins ? change(zkvm -> zkvm) : Optional.empty();
    }

    /** Shows the same zkVM otherwise, which is no step to undo. */
    private void show(Exploration exploration) {
        gestureStart = null;
        history = history.replace(exploration);
        publish();
    }

    /** Lets listeners know how all stands: at once, or with the next frame. */
    void publish() {
        documents.remember(history.present());
        outdated = true;
        if (inGesture() && nextFrame != null) {
            untold = true;
            nextFrame.run();
        } else {
            tell();
        }
    }

    private void tell() {
        untold = false;
        renew(); // what cannot be estimated is no listener's failure
        List.copyOf(listeners).forEach(listener -> {
            try {
                listener.accept(snapshot());
            } catch (RuntimeException | Error failure) { // keeps no other from the state
                Failure.tell(failure);
            }
        });
    }

    /** An estimate whose zkVM stays is the one that was shown before. */
    private Snapshot snapshot(ZkvmEstimate estimate, ZkvmEstimate opened) {
        Exploration exploration = history.present();
        return new Snapshot(
                exploration,
                estimate,
                opened,
                !history.past().isEmpty(),
                !history.future().isEmpty(),
                documents.onDisk(exploration.document()).path(),
                documents.modified(exploration),
                following.overflows(exploration),
                Rereading.of(documents.followsFile(), history));
    }
}
