/** Light and dark, and the size of the interface. */
package soundscape.ui.theme;
