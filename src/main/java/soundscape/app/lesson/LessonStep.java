package soundscape.app.lesson;

import java.util.List;
import soundscape.app.lesson.condition.Condition;

/**
 * One step of a lesson.
 * @param task what is to be done, in Markdown
 * @param setup what it begins with
 * @param condition what must hold for it to be done
 * @param hints help, one after another
 * @param shown what a class must see meanwhile: knobs' keys and words of {@link Showing}
 * @param seen what there is to see when it is done, in Markdown
 * @param claims figures that its texts tell
 * @param line where it begins in the lesson's file
 */
public record LessonStep(
        String title,
        String task,
        Setup setup,
        Condition condition,
        List<LessonAction> solution,
        List<String> hints,
        List<String> shown,
        String seen,
        List<Expectation> claims,
        int line) {
    /** Copies the lists. */
    public LessonStep {
        solution = List.copyOf(solution);
        hints = List.copyOf(hints);
        shown = List.copyOf(shown);
        claims = List.copyOf(claims);
    }
}
