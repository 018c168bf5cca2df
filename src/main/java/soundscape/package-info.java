/** Starts the program: as a window, or as one of its commands. */
package soundscape;
