/** From the least round to the non-interactive proof: what a level leaves out, step by step. None of it enters a level. */
package soundscape.explore.compile;
