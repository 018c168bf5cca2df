package soundscape.explore.compile;

/** What no step and no calculator counts: a list to go through before a level is taken for the security of a system. */
public enum NotCounted {
    EXTRACTION(
            "Extraction through the recursion",
            "That a proof of a proof knows the proof below it is shown by an extractor a layer, whose time and failures multiply "
                    + "with the depth; the sums here take every layer as if it were extracted for nothing."),
    ORACLE_IN_CIRCUIT(
            "The hash inside its own proofs",
            "The theorems are about a random oracle, which no circuit can compute. A recursion proves statements about a concrete hash "
                    + "function instead, and for that step there is a heuristic only."),
    HASH(
            "How good the hash is",
            "Digests and challenges are taken for random. Attacks on a concrete hash function, above all on young ones made for "
                    + "circuits, come off the bits."),
    TRANSCRIPT(
            "What goes into a challenge",
            "Fiat–Shamir holds if every challenge depends on all that was said before it: statement, keys, parameters, every message. "
                    + "One left out has broken proof systems."),
    CONSTRAINTS(
            "Whether the constraints say what is meant",
            "Soundness is that of the relation which the circuits state. A constraint that is missing lets a wrong execution be proved "
                    + "with all bits in place."),
    IMPLEMENTATION(
            "The verifier's code",
            "A verifier that leaves out a check, or takes a key, a size or a field element it should refuse, has no level."),
    WRAPPING(
            "A last proof of another kind",
            "Where the final proof is wrapped into one over a pairing, its curve, its setup and its assumptions come on top.");

    private final String title;
    private final String about;

    NotCounted(String title, String about) {
        this.title = title;
        this.about = about;
    }

    /** {@return what it is; a few words} */
    public String title() {
        return title;
    }

    /** {@return what it is; a sentence or two} */
    public String about() {
        return about;
    }
}
