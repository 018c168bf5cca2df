/** A page that tells why: formula, values now, what would raise them. */
package soundscape.ui.why;
