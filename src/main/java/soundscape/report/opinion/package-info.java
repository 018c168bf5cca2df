/** Second opinions as tables, JSON and CSV; what other calculators print enters no other report. */
package soundscape.report.opinion;
