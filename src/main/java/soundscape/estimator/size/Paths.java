package soundscape.estimator.size;

/** What the authentication paths of a tree's openings cost. */
public enum Paths {
    /**
     * soundcalc's model, of binary trees without a cap: a path's last sibling is a leaf itself where that is smaller than a
     * digest; worst are paths that share nothing, expected those that share all they can, each level's siblings rounded up.
     * The figures are soundcalc's to the bit, so that a tree of one leaf below a digest counts less than nothing.
     */
    REFERENCE,
    /** Every opening brings all its siblings, shared or not. */
    WHOLE,
    /** Sorted, and each sent up to where it meets the one before. */
    ANCESTOR,
    /** No digest is sent twice, and none that can be computed. */
    FRONTIER;

    /** {@return whether what is sent depends on which leaves are drawn} */
    public boolean shared() {
        return this == ANCESTOR || this == FRONTIER;
    }
}
