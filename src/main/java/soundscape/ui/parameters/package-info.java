/** The parameters: a row a knob, group by group. */
package soundscape.ui.parameters;
