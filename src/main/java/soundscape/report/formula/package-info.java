/** Formulas: parsed from one line, and written as HTML and LaTeX. */
package soundscape.report.formula;
