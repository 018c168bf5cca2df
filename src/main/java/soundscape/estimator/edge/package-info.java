/** Levels next to a whole number of bits, decided by evaluating a term's own formula in interval arithmetic. */
package soundscape.estimator.edge;
