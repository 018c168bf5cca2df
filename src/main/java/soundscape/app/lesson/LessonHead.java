package soundscape.app.lesson;

/**
 * What a lesson is about.
 * @param id its name among lessons: its file's name without the ending
 * @param about what is learnt, in a sentence
 * @param minutes how long it takes about; 0 where that is not said
 * @param own whether it can be worked at with another configuration than its own
 */
public record LessonHead(String id, String title, String about, int minutes, int steps, boolean own) {}
