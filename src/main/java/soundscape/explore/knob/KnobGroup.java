package soundscape.explore.knob;

/** What a parameter is about; a list of parameters is read group by group, in this order. */
public enum KnobGroup {
    /** The query phase, and proof of work before the verifier's messages. */
    QUERIES("Queries and grinding"),
    /** What challenges and digests are drawn from. */
    FIELD("Field and hash"),
    /** The codes, how columns become one word, and how it is folded. */
    CODE("Code and folding"),
    /** What is proved: the trace and its constraints. */
    CIRCUIT("Circuit"),
    /** Lookup arguments, and SWIRL's bus, which is one. */
    LOOKUPS("Lookups"),
    /** How near to the Johnson bound words are handled. */
    GAP("Johnson gap"),
    /** How a prover writes its proofs: bytes that no level depends on. */
    LAYOUT("Proof layout"),
    /** How proofs verify one another. */
    RECURSION("Recursion");

    private final String label;

    KnobGroup(String label) {
        this.label = label;
    }

    /** The group's name, such as "Field and hash". */
    public String label() {
        return label;
    }
}
