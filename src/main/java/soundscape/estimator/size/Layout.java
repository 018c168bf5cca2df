package soundscape.estimator.size;

/**
 * How a prover lays out what it commits to: a proof's trees, and so its size, follow from this and what a scheme tells.
 *
 * @param label whose layout it is
 * @param fri how FRI's commitments become trees
 * @param iterated how WHIR's and STIR's do
 * @param swirl how those of SWIRL's opening do
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
