/** Knobs turned by one step, each by itself, and what every step comes to. */
package soundscape.explore.step;
