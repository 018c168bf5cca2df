/** How the window is started, and drawn into a picture where there is no display. */
package soundscape.ui.launch;
