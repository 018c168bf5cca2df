/** Circuits as immutable records, with the soundness of their proof systems: DEEP-ALI, Jagged and SWIRL. A sealed type and what it permits share a package. */
package soundscape.estimator.circuit;
