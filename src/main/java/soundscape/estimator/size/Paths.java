package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;

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

    /** Bits of all paths where as few as possible share nodes. */
    double worst(Tree tree, double hashBits) {
        return this == REFERENCE ? apart(tree, hashBits) : whole(tree, hashBits);
    }

    /** Bits of all paths to be expected of random openings. */
    double expected(Tree tree, double hashBits) {
        if (this == REFERENCE) {
            return hashBits * SharedPaths.of(tree.openings()).siblings(Log2.ceil(tree.leaves()));
        }
        return this == WHOLE ? whole(tree, hashBits) : hashBits * tree.nodes().siblings(this, tree.cap(), tree.depth());
    }

    private static double apart(Tree tree, double hashBits) {
        int depth = Log2.ceil(tree.leaves());
        double lastSibling = tree.leafBits() < hashBits ? tree.leafBits() : hashBits;
        return Whole.of(tree.openings()) * (lastSibling + (Whole.of(depth) - 1) * hashBits);
    }

    private static double whole(Tree tree, double hashBits) {
        double siblings = Whole.of(tree.pathLevels()) * (tree.arity() - 1);
        return Whole.of(tree.openings()) * siblings * hashBits;
    }
}
