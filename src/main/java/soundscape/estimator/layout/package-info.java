/** How provers write their proofs: the bytes that are sent, beside soundcalc's model of them. */
package soundscape.estimator.layout;
