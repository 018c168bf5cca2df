/** The way into the estimator: a circuit in, its levels and sizes out. */
package soundscape.estimator;
