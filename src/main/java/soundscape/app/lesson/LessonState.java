package soundscape.app.lesson;

import java.util.List;
import java.util.OptionalDouble;
import soundscape.app.lesson.condition.ConditionStatus;

/**
 * A lesson that is being worked at.
 * @param index which of its steps is shown
 * @param done steps done, counted from the first
 * @param hints how many hints of the step shown were asked for
 * @param standings how the step's condition stands, part by part
 * @param score what the lesson's score stands at; empty where it has none
 * @param best the least score that the lesson was finished with
 * @param own whether it is worked at with the student's own zkVM, for which it has no solutions
 */
public record LessonState(
        Lesson lesson,
        int index,
        int done,
        int hints,
        List<ConditionStatus> standings,
        OptionalDouble score,
        OptionalDouble best,
        boolean own) {
    /** Copies the list. */
    public LessonState {
        standings = List.copyOf(standings);
    }

    /**
     * A step that is come to, after so many done, before anything is looked at; {@code own} at the student's own zkVM.
     */
    static LessonState at(Lesson lesson, int index, int done, boolean own) {
        return new LessonState(lesson, index, done, 0, List.of(), OptionalDouble.empty(), OptionalDouble.empty(), own);
    }

    /** The same with one hint more. */
    LessonState withHint() {
        return new LessonState(lesson, index, done, hints + 1, standings, score, best, own);
    }

    /** The step shown. */
    public LessonStep step() {
        return lesson.steps().get(index);
    }

    /** Whether the step shown is done: true once its condition held. */
    public boolean stepDone() {
        return index < done;
    }

    /** Whether every step is done: true at the lesson's end. */
    public boolean finished() {
        return done == lesson.steps().size();
    }

    /** Whether there is a step after the one shown, and it may be gone to: true once the step shown is done. */
    public boolean canGoOn() {
        return stepDone() && index + 1 < lesson.steps().size();
    }

    /** Whether there is another hint; false once all were asked for, or the step is done. */
    public boolean hasHint() {
        return !stepDone() && hints < step().hints().size();
    }

    /** Whether the lesson can do the step itself: it is not done, and the lesson's own zkVM is worked at. */
    public boolean canBeShown() {
        return !stepDone() && !own;
    }
}
