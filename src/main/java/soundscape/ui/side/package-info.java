/** The right side: the figures, or a detail in their place. */
package soundscape.ui.side;
