package soundscape.milestone;

/** How a configuration stands to a milestone. Never better than the truth: which size is meant is said nowhere. */
public enum Verdict {
    /** Reached even with the worst-case size. */
    MET("met"),
    /** Reached with the expected size, missed with the worst case. */
    MET_BY_EXPECTED_SIZE("met only by the expected size"),
    /** Not reached. */
    MISSED("missed"),
    /** Too little is known of the configuration. */
    CANNOT_TELL("cannot tell");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /**
     * The verdict in words.
     *
     * @return such as "met"
     */
    public String label() {
        return label;
    }
}
