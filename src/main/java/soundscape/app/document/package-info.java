/** What is open, what of it is safe on disk, and what waits to be recovered. */
package soundscape.app.document;
