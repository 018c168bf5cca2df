package soundscape.config;

/**
 * A circuit of a file that could not be read.
 * @param name what it is called in a sentence, such as {@code circuit "embed"}, {@code the circuit of line 12}
 * @param table index of its table in the file, or, where not even a table could be read, of the one before
 * @param whole whether the table is there, so that it keeps its place when the file is written
 */
public record UnreadCircuit(String name, int table, boolean whole) {}
