package soundscape.estimator.result;

/** What a part of a proof consists of. */
public enum SizePartKind {
    /** Roots of Merkle trees. */
    ROOTS(
            "Merkle roots",
            "The hash at the top of each Merkle tree, sent when the prover commits. Every later opening is checked against it."),
    /** What is sent of the tops of Merkle trees. */
    TOPS(
            "tree tops",
            "A level below the root of each Merkle tree, sent whole. Paths end there, which saves digests as soon as there are more queries than nodes on it."),
    /** Authentication paths of the openings. */
    PATHS(
            "Merkle paths",
            "The siblings between each opened leaf and its root. Openings share those near the root, which the expected size counts once."),
    /** The opened rows of the committed trace. */
    LEAVES(
            "leaves",
            "The rows of the committed trace at the queried places. Each query opens one value of every column."),
    /** The opened values of the folding rounds. */
    FOLD_VALUES(
            "fold values",
            "The values that each round folds into one, at every queried place. Wider folds open more values a query, in fewer rounds."),
    /** The polynomial sent in the clear at the end. */
    LAST_POLYNOMIAL(
            "last polynomial",
            "When folding stops, the polynomial that is left is sent in the clear. A longer one saves rounds and costs a field element a coefficient."),
    /** The prover's sumcheck messages. */
    SUMCHECK(
            "sumcheck messages",
            "The prover's answer in each round of a sumcheck, a polynomial of low degree. There is a round for every variable."),
    /** Answers to out-of-domain samples. */
    OUT_OF_DOMAIN(
            "OOD answers",
            "The value at each sample outside the domain that the verifier asks for. Each is one field element."),
    /** Headers, public values and the shape of the proof. */
    PREAMBLE(
            "preamble",
            "Headers, public values and the shape of the proof. It tells a verifier which AIRs take part, and how large they are."),
    /** The lookup argument's layers. */
    GKR(
            "GKR layers",
            "The layers of the lookup argument's sums of fractions, from the whole sum down to single fractions. Each layer is a sumcheck with a few claimed values."),
    /** Claimed evaluations of columns and constraints. */
    EVALUATIONS(
            "evaluations",
            "What the columns and constraints are claimed to be at the random point. The opening proves these claims."),
    /** Framing. */
    LENGTHS(
            "lengths",
            "How long each list is, as the prover's encoding writes it. It says nothing that a verifier does not know, and is sent all the same."),
    /** What a layout states as one figure. */
    OTHER(
            "beside the openings",
            "What is sent beside the openings of commitments, such as sumcheck messages. The layout takes it from a proof that was measured."),
    /** Nonces of the grinding. */
    NONCES(
            "grinding nonces",
            "What the prover found by grinding, so that a verifier can check the work with one hash. There is one at every place that grinds.");

    private final String label;
    private final String about;

    SizePartKind(String label, String about) {
        this.label = label;
        this.about = about;
    }

    /** What the part is; two sentences. */
    public String about() {
        return about;
    }

    /** The part in words, such as "Merkle paths". */
    public String label() {
        return label;
    }
}
