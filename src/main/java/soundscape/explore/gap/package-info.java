/** What the gap to the Johnson radius trades: queries against all other terms. */
package soundscape.explore.gap;
