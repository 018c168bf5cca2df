/** What a user has set, and where it is kept. */
package soundscape.app.settings;
