/** What is told of a zkVM: tables, CSV and JSON here; figures, formulas, documents and the gate in packages of their own. */
package soundscape.report;
