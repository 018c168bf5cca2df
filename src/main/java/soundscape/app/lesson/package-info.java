/** Lessons: read, checked, and played on a session whose own work is set aside. */
package soundscape.app.lesson;
