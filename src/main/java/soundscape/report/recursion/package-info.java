/** The description of the recursion that Glamsterdam asks for, with the sketch of its soundness. */
package soundscape.report.recursion;
