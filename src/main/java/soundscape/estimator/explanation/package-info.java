/** Why a figure is what it is: the formula, the values put in, and the paper that states it. */
package soundscape.estimator.explanation;
