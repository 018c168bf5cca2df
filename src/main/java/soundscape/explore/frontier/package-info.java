/** The smallest proof for every level: the frontier, without looking at every point. */
package soundscape.explore.frontier;
