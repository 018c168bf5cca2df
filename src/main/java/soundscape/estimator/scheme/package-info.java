/** Polynomial commitment schemes: FRI, WHIR and STIR, with their soundness and their proofs' trees. */
package soundscape.estimator.scheme;
