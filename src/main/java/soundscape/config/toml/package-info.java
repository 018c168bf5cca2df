/** TOML with places: values that know line and column, edits that leave all else as it was, sentences about what is wrong. */
package soundscape.config.toml;
