/** The fields that challenges are drawn from. */
package soundscape.estimator.field;
