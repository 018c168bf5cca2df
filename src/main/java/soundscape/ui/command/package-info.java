/** Commands with their shortcuts, the list that finds them, and the menus that hold them. */
package soundscape.ui.command;
