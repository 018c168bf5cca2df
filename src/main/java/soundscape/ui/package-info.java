/** The window as a whole: its panes and what leads from one to another, its commands, its place on the screen. */
package soundscape.ui;
