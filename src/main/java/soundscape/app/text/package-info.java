/** Figures and parameters in the words of the window. */
package soundscape.app.text;
