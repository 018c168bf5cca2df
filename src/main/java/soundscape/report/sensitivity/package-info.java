/** What a step of each parameter does, in words and tables. */
package soundscape.report.sensitivity;
