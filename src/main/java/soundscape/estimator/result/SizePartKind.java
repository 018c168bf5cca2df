package soundscape.estimator.result;

/** What a part of a proof consists of. */
public enum SizePartKind {
    /** Roots of Merkle trees. */
    ROOTS("Merkle roots"),
    /** Authentication paths of the openings. */
    PATHS("Merkle paths"),
    /** The opened rows of the committed trace. */
    LEAVES("leaves"),
    /** The opened values of the folding rounds. */
    FOLD_VALUES("fold values"),
    /** The polynomial sent in the clear at the end. */
    LAST_POLYNOMIAL("last polynomial"),
    /** The prover's sumcheck messages. */
    SUMCHECK("sumcheck messages"),
    /** Answers to out-of-domain samples. */
    OUT_OF_DOMAIN("OOD answers"),
    /** Headers, public values and the shape of the proof. */
    PREAMBLE("preamble"),
    /** The lookup argument's layers. */
    GKR("GKR layers"),
    /** Claimed evaluations of columns and constraints. */
    EVALUATIONS("evaluations"),
    /** Nonces of the grinding. */
    NONCES("grinding nonces");

    private final String label;

    SizePartKind(String label) {
        this.label = label;
    }

    /**
     * The part in words.
     *
     * @return such as "Merkle paths"
     */
    public String label() {
        return label;
    }
}
