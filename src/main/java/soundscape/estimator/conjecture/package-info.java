/** What was once claimed without proof, for comparison only: no verdict knows of it. */
package soundscape.estimator.conjecture;
