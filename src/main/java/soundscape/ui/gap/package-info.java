/** The trade of the gap to the Johnson radius, as a curve and two bars. */
package soundscape.ui.gap;
