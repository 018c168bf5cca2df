/** How each proof system and scheme lies in a TOML file: its keys, read and written. */
package soundscape.config.format;
