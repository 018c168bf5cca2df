/** The check for CI: what a configuration must reach, and the answer as a table, JSON, JUnit or annotations. */
package soundscape.report.gate;
