/** The bar above: what is open, and how it is looked at. */
package soundscape.ui.toolbar;
