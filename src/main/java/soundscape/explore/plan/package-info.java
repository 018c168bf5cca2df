/** Circuits taken apart and put together: folding, queries, trace length and scheme, whatever the proof system. */
package soundscape.explore.plan;
