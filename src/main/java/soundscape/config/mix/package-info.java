/** Circuits between two others: some keys as the one states them, some as the other does. */
package soundscape.config.mix;
