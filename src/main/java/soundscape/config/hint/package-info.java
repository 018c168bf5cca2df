/** What would do in the place of what is wrong with a file: tried before it is said. */
package soundscape.config.hint;
