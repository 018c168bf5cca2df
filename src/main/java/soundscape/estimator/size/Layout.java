package soundscape.estimator.size;

/**
 * Whose layout it is, and how a prover lays out what it commits to with FRI, with WHIR or STIR, and with SWIRL's
 * opening: a proof's trees, and so its size, follow from this and what a scheme tells.
 */
public record Layout(String label, TreeRules fri, TreeRules iterated, TreeRules swirl) {
    /**
     * soundcalc's: one binary tree a commitment, down from its root. FRI's trace is counted in elements of the extension,
     * that of iterated schemes in those of the base field. SWIRL's is as its codec writes it: whole bytes and whole paths;
     * its columns lie in two trees, and since it is not stated which lie in which, each has half of them.
     */
    public static final Layout REFERENCE = new Layout(
            "soundcalc",
            new TreeRules(1, false, Elements.BITS, 2, 0, Paths.REFERENCE),
            new TreeRules(1, true, Elements.BITS, 2, 0, Paths.REFERENCE),
            new TreeRules(2, true, Elements.BYTES, 2, 0, Paths.WHOLE));
}
