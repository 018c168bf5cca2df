/** What the tuner is asked, and what it could do instead. */
package soundscape.app.tune;
