/** Lessons beside the window, and before a class. */
package soundscape.ui.lessons;
