/** The report of a zkVM: its parameters, terms, sizes and milestones, section by section. */
package soundscape.report.document;
