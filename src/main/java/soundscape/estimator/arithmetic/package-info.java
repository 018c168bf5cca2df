/** Arithmetic in the log domain and on whole doubles, where nothing overflows. */
package soundscape.estimator.arithmetic;
