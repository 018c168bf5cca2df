package soundscape.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import soundscape.app.Exploration;
import soundscape.app.lesson.condition.Condition;
import soundscape.app.lesson.condition.ConditionStatus;
import soundscape.app.lesson.figure.LessonContext;
import soundscape.config.toml.Problem;
import soundscape.estimator.parameter.InvalidParameterException;

/** Plays a lesson through by its own solutions, to see that every step can be done and that its texts are true. */
public final class LessonCheck {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private LessonCheck(String file) {
        this.file = file;
    }

    /** What is wrong with a lesson, whose file messages name so; empty if nothing is. */
    public static List<Problem> of(String file, Lesson lesson) {
        LessonCheck check = new LessonCheck(file);
        check.play(lesson);
        return List.copyOf(check.problems);
    }

    private void play(Lesson lesson) {
        int line = 1;
        try {
            Exploration state = lesson.before(0, Optional.empty());
            for (int i = 0; i < lesson.steps().size(); i++) {
                LessonStep step = lesson.steps().get(i);
                line = step.line();
                if (i > 0) {
                    state = step.setup().apply(state);
                }
                state = play(step, state);
            }
        } catch (InvalidParameterException impossible) {
            problem(line, 1, "the step cannot be played: " + impossible.getMessage());
        }
    }

    private Exploration play(LessonStep step, Exploration before) {
        LessonLinks.broken(step)
                .forEach(
                        target -> problem(
                                step.line(),
                                1,
                                "the link \"" + target + "\" of the step \"" + step.title()
                                        + "\" leads nowhere; a page of \"soundscape glossary\", such as glossary:term-query, would do"));
        LessonContext start = LessonContext.of(before);
        claims(step, start, false);
        if (step.condition().holds(start)) {
            problem(
                    step.line(),
                    1,
                    "the step \"" + step.title() + "\" is done before anything was done; another wait: than "
                            + step.condition().text() + " would do");
        }
        Exploration after = Lesson.done(step.solution(), before);
        LessonContext end = LessonContext.of(after);
        if (!step.condition().holds(end)) {
            problem(
                    step.line(),
                    1,
                    "the step \"" + step.title() + "\" is not done by its do: lines, since "
                            + failing(step.condition(), end));
        }
        claims(step, end, true);
        return after;
    }

    private void claims(LessonStep step, LessonContext facts, boolean afterwards) {
        step.claims().stream()
                .filter(claim ->
                        claim.afterwards() == afterwards && !claim.condition().holds(facts))
                .forEach(claim -> problem(
                        claim.line(),
                        claim.column(),
                        (afterwards ? "ends: " : "begins: ") + "is not so, since "
                                + failing(claim.condition(), facts)));
    }

    private static String failing(Condition condition, LessonContext facts) {
        return condition.standings(facts).stream()
                .filter(standing -> !standing.holds())
                .map(LessonCheck::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(ConditionStatus standing) {
        return "\"" + standing.text() + "\" stands at " + (standing.now().isEmpty() ? "no" : standing.now());
    }

    private void problem(int line, int column, String sentence) {
        problems.add(new Problem(file, line, column, sentence));
    }
}
