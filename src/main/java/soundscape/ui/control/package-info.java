/** Small controls that several panes share. */
package soundscape.ui.control;
