/** Text with links and emphasis, as lessons are written. */
package soundscape.ui.markdown;
