/** From rounds to a proof: what a level leaves out, as a stair of steps. */
package soundscape.ui.proof;
