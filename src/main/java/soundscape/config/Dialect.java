package soundscape.config;

/** Where a file states the protocol family of its circuits. */
public enum Dialect {
    /** Once, in {@code [zkevm]}. */
    FAMILY_OF_FILE,
    /** In each circuit's table. */
    FAMILY_OF_CIRCUIT
}
