package soundscape.config;

/** Where a file states the protocol family of its circuits. */
public enum Dialect {
    /** Once, in {@code [zkevm]}. */
    OLDER,
    /** In each circuit's table. */
    NEWER
}
