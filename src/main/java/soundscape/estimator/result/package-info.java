/** What an estimate says: error terms with their names and reasons, levels, sizes by parts. */
package soundscape.estimator.result;
