package soundscape.estimator.result;

/** What part of a protocol an error term belongs to; the rounds of one kind are shown together. */
public enum TermKind {
    /** Combining the committed functions into one. */
    BATCHING("batching"),
    /** One folding round's commitment. */
    COMMIT("commit"),
    /** The random queries. */
    QUERY("query phase"),
    /** One folding step of an iterated scheme. */
    FOLD("fold"),
    /** Out-of-domain samples of an iterated scheme. */
    OUT_OF_DOMAIN("OOD"),
    /** The queries of one round of an iterated scheme, together with what they are combined with. */
    SHIFT("shift"),
    /** Combining the constraints of the arithmetisation. */
    ALI("ALI"),
    /** Testing the constraint identity outside the domain. */
    DEEP("DEEP"),
    /** Reducing a sparse trace to a dense one. */
    REDUCTION("reduction"),
    /** Sumcheck that all constraints vanish. */
    ZEROCHECK("zerocheck"),
    /** A lookup argument. */
    LOOKUP("lookup"),
    /** A step of a proof system of its own, named by the system. */
    SYSTEM("system");

    private final String label;

    TermKind(String label) {
        this.label = label;
    }

    /**
     * The name shown for all terms of this kind together.
     *
     * @return such as "commit"
     */
    public String label() {
        return label;
    }
}
