package soundscape.explore.compile;

/** A step from the least round of an interactive protocol to a proof that lies on a chain. */
public enum Step {
    /** What a level is. */
    LEAST_TERM(
            "Least term",
            "The round with the largest error of the weakest circuit: what a level is. A prover who fails there may try that round "
                    + "again, and gains nothing from the others."),
    /** All terms of that circuit together. */
    COMPOSED(
            "All terms of the circuit",
            "Every round of the weakest circuit may be the one that fails, so that their errors add up: a union bound. Terms of equal "
                    + "size cost log2 of their number; one that stands alone costs next to nothing."),
    /** All proofs of a block. */
    ALL_PROOFS(
            "All proofs of a block",
            "Every proof of every circuit may be the forged one, so that their errors add up, each as often as it is proved: a union "
                    + "bound. A thousand proofs of one circuit cost ten bits."),
    /** Without a verifier who sends challenges. */
    COMPILED(
            "Against 2^T queries",
            "Challenges come from a hash function, which an attacker asks as often as it can pay for: every query tries a round anew, "
                    + "and finds what the hash does not hold. What is left is the chance, in bits, that 2^T queries forge a proof."),
    /** Bound by the digests. */
    COLLISIONS(
            "Collisions of the digests",
            "Two leaves with one digest let a Merkle tree be opened to either. They are found by birthday after about as many hashes as "
                    + "the root of the number of digests, however sound the rounds are.");

    private final String title;
    private final String about;

    Step(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** {@return its name, such as "Least term"} */
    public String title() {
        return title;
    }

    /** {@return what is counted; two sentences} */
    public String about() {
        return about;
    }
}
