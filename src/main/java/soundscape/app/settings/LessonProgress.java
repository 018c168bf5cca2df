package soundscape.app.settings;

import java.util.OptionalDouble;

/** How far a lesson was worked at: steps done, and its least score; empty where it has none or was not finished. */
public record LessonProgress(int done, OptionalDouble best) {
    /** A lesson that was never begun. */
    public static final LessonProgress NONE = new LessonProgress(0, OptionalDouble.empty());

    /** The same after a step; the progress, which never goes back. */
    public LessonProgress withDone(int steps) {
        return new LessonProgress(Math.max(done, steps), best);
    }

    /** The same after the end was reached with a score; the lesser one counts. */
    public LessonProgress withScore(double score) {
        return new LessonProgress(done, OptionalDouble.of(Math.min(score, best.orElse(score))));
    }
}
