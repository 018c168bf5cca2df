package soundscape.app.settings;

import java.util.OptionalDouble;

/**
 * How far a lesson was worked at.
 *
 * @param done steps done, counted from the first
 * @param best the least that its score was brought to; empty where it has none or was not finished
 */
public record LessonProgress(int done, OptionalDouble best) {
    /** A lesson that was never begun. */
    public static final LessonProgress NONE = new LessonProgress(0, OptionalDouble.empty());

    /** The same after a step; the progress, which never goes back. */
    public LessonProgress withDone(int steps) {
        return new LessonProgress(Math.max(done, steps), best);
    }

    /**
     * The same after the end was reached.
     *
     * @param score what the score was brought to
     * @return the progress with the lesser of both scores
     */
    public LessonProgress withScore(double score) {
        return new LessonProgress(done, OptionalDouble.of(Math.min(score, best.orElse(score))));
    }
}
