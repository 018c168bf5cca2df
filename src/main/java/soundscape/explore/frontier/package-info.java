/** The smallest proof for every level: the frontier, searched point by point. */
package soundscape.explore.frontier;
