/** What waits to be read above the panes. */
package soundscape.ui.notice;
