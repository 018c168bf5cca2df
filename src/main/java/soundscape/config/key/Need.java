package soundscape.config.key;

/** Whether a table must have a key. */
public enum Need {
    /** It must. */
    REQUIRED("required"),
    /** It may; an absent key has a meaning, too. */
    OPTIONAL("optional"),
    /** What it says follows from other keys: it is not read, but kept true where it stands. */
    LABEL("a label");

    private final String label;

    Need(String label) {
        this.label = label;
    }

    /** {@return the word for it} */
    public String label() {
        return label;
    }
}
