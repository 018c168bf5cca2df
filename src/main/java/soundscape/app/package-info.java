/** What a window knows, without a window: the session with its history, the state and what is evaluated of it, the settings. */
package soundscape.app;
