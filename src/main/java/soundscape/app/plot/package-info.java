/** What the plot shows: its marks and curves as numbers, computed beside the window, and the file of a figure. */
package soundscape.app.plot;
