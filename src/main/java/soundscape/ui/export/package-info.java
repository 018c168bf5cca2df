/** Saving reports and figures where the user says. */
package soundscape.ui.export;
