/** What a level leaves out, step by step, as words, table, JSON and a report's section. */
package soundscape.report.proof;
