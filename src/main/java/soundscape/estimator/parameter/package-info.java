/** What a parameter has to be, and the sentence for one that is not. */
package soundscape.estimator.parameter;
