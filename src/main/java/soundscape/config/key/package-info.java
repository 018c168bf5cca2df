/** The keys of configuration files: each described once, as a value. */
package soundscape.config.key;
