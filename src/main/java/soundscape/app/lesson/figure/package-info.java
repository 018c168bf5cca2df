/** What a lesson's conditions can compare: knobs, terms, sizes, milestones and the view. */
package soundscape.app.lesson.figure;
