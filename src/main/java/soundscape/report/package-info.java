/** What is told of a zkVM outside the window: text, CSV and JSON. */
package soundscape.report;
