package soundscape.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import soundscape.app.Exploration;
import soundscape.app.View;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.app.lesson.figure.LessonFigure;
import soundscape.app.lesson.figure.Value;
import soundscape.config.ZkvmFile;
import soundscape.explore.RegimeChoice;

/**
 * A lesson that is worked at in the window.
 * @param setup the configuration that it begins with
 * @param score the figure that students compete for, the less the better; empty for none
 * @param steps its steps, at least one
 */
public record Lesson(LessonHead head, Setup setup, Optional<LessonFigure> score, List<LessonStep> steps) {
    /** Copies the list. */
    public Lesson {
        steps = List.copyOf(steps);
    }

    /**
     * The state that a step begins with, everything before it done as the lesson would, at {@code other} if that is
     * given.
     * @throws soundscape.estimator.parameter.InvalidParameterException if something before it is impossible
     */
    public Exploration before(int step, Optional<ZkvmFile> other) {
        Exploration state =
                other.map(LessonStart::of).or(setup::open).orElseThrow().begin(View.USUAL);
        if (other.isEmpty()) {
            Exploration set = done(setup.deeds(), state);
            state = set.withNow(set.now().settled());
        }
        for (int i = 0; i < step; i++) {
            state = after(i, state);
        }
        return steps.get(step).setup().apply(state);
    }

    private Exploration after(int step, Exploration state) {
        LessonStep done = steps.get(step);
        return done(done.solution(), done.setup().apply(state));
    }

    static Exploration done(List<LessonAction> deeds, Exploration state) {
        Exploration now = state;
        for (LessonAction deed : deeds) {
            now = deed.apply(now);
        }
        return now;
    }

    /** What the students compete for; the figure; empty if there is none. */
    public OptionalDouble scored(LessonContext facts) {
        return score.flatMap(figure -> figure.reading().read(facts, 0, RegimeChoice.BEST)).stream()
                .filter(Value.Amount.class::isInstance)
                .mapToDouble(value -> ((Value.Amount) value).number())
                .findFirst();
    }
}
