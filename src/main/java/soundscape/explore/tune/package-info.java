/** The tuner: the smallest final proof that reaches a target, and what changed on the way. */
package soundscape.explore.tune;
