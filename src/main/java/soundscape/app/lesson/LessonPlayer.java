package soundscape.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundscape.app.Exploration;
import soundscape.app.Session;
import soundscape.app.Snapshot;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.app.settings.LessonProgress;
import soundscape.app.settings.SettingsStore;
import soundscape.config.ZkvmFile;
import soundscape.estimator.parameter.InvalidParameterException;

/** Works at one lesson at a time, the user's own work set aside. A step is done only when its condition holds. */
public final class LessonPlayer {
    private final Session session;
    private final SettingsStore settings;
    private final List<Consumer<Optional<LessonState>>> listeners = new ArrayList<>();
    private @Nullable LessonState state;
    private Optional<ZkvmFile> own = Optional.empty();

    /** Watches over a session. */
    public LessonPlayer(Session session, SettingsStore settings) {
        this.session = session;
        this.settings = settings;
        session.listen(this::show);
    }

    /** Tells how the lesson stands, beginning with now; nothing when no lesson is worked at. */
    public void listen(Consumer<Optional<LessonState>> listener) {
        listeners.add(listener);
        listener.accept(state());
    }

    /** How the lesson stands; empty when no lesson is worked at. */
    public Optional<LessonState> state() {
        return Optional.ofNullable(state);
    }

    /** What is kept of a lesson; how far it was worked at. */
    public LessonProgress progress(String lesson) {
        return settings.get().progress(lesson);
    }

    /** Begins a lesson where it was left, or from its first step if it was finished. */
    public void start(Lesson lesson) {
        int done = progress(lesson.head().id()).done();
        start(lesson, done < lesson.steps().size() ? done : 0, Optional.empty());
    }

    /** Begins a lesson with the zkVM that is open, as it stands. */
    public void startWithOwn(Lesson lesson) {
        session.exercise().end();
        Exploration mine = session.snapshot().exploration();
        start(lesson, 0, Optional.of(ZkvmFile.explore(mine.file().textFor(mine.now()), Optional.empty())));
    }

    private void start(Lesson lesson, int index, Optional<ZkvmFile> other) {
        own = other;
        state = null; // what is published on the way is of no lesson
        session.exercise().begin(lesson.before(index, other));
        enter(lesson, index, index);
    }

    private void enter(Lesson lesson, int index, int done) {
        state = evaluated(LessonState.at(lesson, index, done, own.isPresent()), LessonContext.of(session.snapshot()));
        tell();
    }

    private void show(Snapshot snapshot) {
        LessonState before = state;
        if (before == null) {
            return;
        }
        if (session.exercise().isUnderWay()) {
            state = evaluated(before, LessonContext.of(snapshot));
        } else {
            state = null;
        }
        tell();
    }

    /** What holds while a slider is dragged past it does not count. */
    private LessonState evaluated(LessonState before, LessonContext facts) {
        boolean holds = before.step().condition().holds(facts);
        boolean counts = holds && !session.inGesture();
        int done = counts ? Math.max(before.done(), before.index() + 1) : before.done();
        Lesson lesson = before.lesson();
        if (counts) {
            boolean atEnd = before.index() + 1 == lesson.steps().size();
            keep(lesson.head().id(), done, atEnd ? lesson.scored(facts) : OptionalDouble.empty());
        }
        return new LessonState(
                lesson,
                before.index(),
                done,
                before.hints(),
                before.step().condition().standings(facts),
                lesson.scored(facts),
                progress(lesson.head().id()).best(),
                before.own());
    }

    private void keep(String id, int done, OptionalDouble score) {
        LessonProgress kept = progress(id).withDone(done);
        LessonProgress scored = score.isPresent() ? kept.withScore(score.getAsDouble()) : kept;
        settings.change(now -> now.withProgress(id, scored));
    }

    /** Goes to the next step, if the one shown is done. */
    public void next() {
        LessonState now = state;
        if (now == null || !now.canGoOn()) {
            return;
        }
        int index = now.index() + 1;
        Setup setup = now.lesson().steps().get(index).setup();
        state = null;
        if (index == now.done() && setup.isNeeded() && own.isEmpty()) {
            session.exercise().goOn(setup.apply(session.snapshot().exploration()));
        }
        enter(now.lesson(), index, now.done());
    }

    /** Shows the step before. Nothing in the window changes. */
    public void previous() {
        LessonState now = state;
        if (now != null && now.index() > 0) {
            enter(now.lesson(), now.index() - 1, now.done());
        }
    }

    /** Gives one hint more. */
    public void hint() {
        LessonState now = state;
        if (now != null && now.hasHint()) {
            state = now.withHint();
            tell();
        }
    }

    /** Does what the step asks, from where the window stands or, where that leads nowhere, from the step's beginning. */
    public void showHow() {
        LessonState now = state;
        if (now == null || !now.canBeShown()) {
            return;
        }
        List<LessonAction> solution = now.step().solution();
        Exploration beginning = now.lesson().before(now.index(), own);
        Exploration end;
        try {
            end = Lesson.done(solution, session.snapshot().exploration());
        } catch (InvalidParameterException impossible) {
            end = Lesson.done(solution, beginning);
        }
        boolean done = now.step().condition().holds(LessonContext.of(end));
        session.exercise().goOn(done ? end : Lesson.done(solution, beginning));
    }

    /** Puts the window back to where the step began. */
    public void again() {
        LessonState now = state;
        if (now != null) {
            session.exercise().goOn(now.lesson().before(now.index(), own));
        }
    }

    /** Leaves the lesson: the user's own work is as it was before. */
    public void leave() {
        state = null;
        session.exercise().end();
        tell();
    }

    private void tell() {
        Optional<LessonState> now = state();
        List.copyOf(listeners).forEach(listener -> listener.accept(now));
    }
}
