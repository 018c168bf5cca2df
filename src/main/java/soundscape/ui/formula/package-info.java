/** Formulas, typeset. */
package soundscape.ui.formula;
