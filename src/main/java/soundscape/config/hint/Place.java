package soundscape.config.hint;

/** A key of the table that begins in a line. */
record Place(String key, int table) {}
