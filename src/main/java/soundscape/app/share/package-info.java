/** A state of the window as one line of text or one small file, written and read back. */
package soundscape.app.share;
