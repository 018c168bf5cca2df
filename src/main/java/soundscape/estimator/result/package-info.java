/** What an estimate says: error terms by name, levels, sizes by parts. */
package soundscape.estimator.result;
