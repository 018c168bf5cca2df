/** The language of a lesson's conditions, and how each stands. */
package soundscape.app.lesson.condition;
