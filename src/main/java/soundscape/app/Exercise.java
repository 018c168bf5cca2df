package soundscape.app;

import org.jspecify.annotations.Nullable;

/** What is tried out while the user's own work is set aside, with its history and the way it is looked at. */
public final class Exercise {
    private final Session session;
    private final Documents documents;

    private @Nullable History<Exploration> ownWork;

    Exercise(Session session, Documents documents) {
        this.session = session;
        this.documents = documents;
    }

    /** Whether an exercise is under way: true between {@link #begin} and {@link #end}. */
    public boolean isUnderWay() {
        return ownWork != null;
    }

    /** Begins an exercise, or another one. */
    public void begin(Exploration start) {
        if (ownWork == null) {
            ownWork = session.history();
        }
        documents.closeExercises();
        documents.openExercise(start);
        session.goTo(History.of(start));
    }

    /** Goes on elsewhere, as an undoable step, in an exercise only; a file that it opened before stays one document. */
    public void goOn(Exploration state) {
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
        session.push(next);
    }

    /** Ends an exercise. What was changed in the user's own files meanwhile is a step after the work set aside. */
    public void end() {
        History<Exploration> own = ownWork;
        if (own == null) {
            return;
        }
        ownWork = null;
        documents.closeExercises();
        Exploration before = own.present();
        session.goTo(documents.all().stream()
                .filter(latest ->
                        latest.document() == before.document() && !latest.now().equals(before.now()))
                .findFirst()
                .map(latest -> own.push(latest.withView(before.view())))
                .orElse(own));
    }
}
