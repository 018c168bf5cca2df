package soundscape.app.lesson;

import soundscape.app.lesson.condition.Condition;

/**
 * A figure that a step's text tells, held against the estimator when the lesson is checked; {@code afterwards} if it is
 * said of the step's end rather than of its beginning. Line and column are where it stands.
 */
public record Expectation(Condition condition, boolean afterwards, int line, int column) {}
