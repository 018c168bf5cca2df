/** What follows from which circuit verifies which: counts of proofs, the union bound, traces that follow, a block's work. */
package soundscape.explore.recursion;
