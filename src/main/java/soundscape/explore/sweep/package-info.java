/** Knobs turned over a grid, and what every configuration comes to. */
package soundscape.explore.sweep;
