/** The plot of security against proof size: drawn, moved, read and exported. */
package soundscape.ui.tradeoff;
