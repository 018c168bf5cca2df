package soundscape.app.lesson;

import soundscape.app.lesson.condition.Condition;

/**
 * A figure that a step's text tells, held against the estimator when the lesson is checked.
 *
 * @param condition what the text says
 * @param afterwards whether it is said of the step's end rather than of its beginning
 * @param line where it stands
 * @param column where it stands
 */
public record Expectation(Condition condition, boolean afterwards, int line, int column) {}
