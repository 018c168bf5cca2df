/** The recursion as a strip of layers, which can be edited. */
package soundscape.ui.recursion;
