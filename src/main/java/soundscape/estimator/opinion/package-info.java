/** What other calculators print of the same parameters, and why it differs from the reference's level: no verdict knows of it. */
package soundscape.estimator.opinion;
