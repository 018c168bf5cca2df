/** What the program's own mistakes are told by. */
package soundscape.ui.failure;
