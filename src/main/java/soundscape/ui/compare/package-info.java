/** All zkVMs in a table. */
package soundscape.ui.compare;
