package soundscape.config.key;

/** Whether a table must have a key. */
public enum Need {
    /** It must. */
    REQUIRED,
    /** It may; an absent key has a meaning, too. */
    OPTIONAL,
    /** What it says follows from other keys: it is not read, but kept true where it stands. */
    LABEL
}
