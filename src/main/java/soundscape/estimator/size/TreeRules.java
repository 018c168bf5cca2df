package soundscape.estimator.size;

import soundscape.estimator.parameter.Require;

/**
 * How commitments become trees by soundcalc's models.
 * @param traceTrees trees that the trace's columns are spread over evenly
 * @param traceInBaseField whether the trace's leaves are elements of the base field; all others are of the extension
 * @param elements how an element is written
 * @param form what all trees have in common; their paths end at the root
 */
public record TreeRules(int traceTrees, boolean traceInBaseField, Elements elements, TreeForm form) {
    /** soundcalc's of FRI: one binary tree a commitment, down from its root; all leaves are of the extension. */
    public static final TreeRules FRI = new TreeRules(1, false, Elements.BITS, TreeForm.REFERENCE);

    /** soundcalc's of WHIR and STIR: the trace's leaves are of the base field. */
    public static final TreeRules ITERATED = new TreeRules(1, true, Elements.BITS, TreeForm.REFERENCE);

    /**
     * soundcalc's of SWIRL, as its codec writes it: whole bytes and whole paths; its columns lie in two trees, and since
     * it is not stated which lie in which, each has half of them.
     */
    public static final TreeRules SWIRL = new TreeRules(2, true, Elements.BYTES, TreeForm.of(2, Paths.WHOLE));

    /** Checks the range. */
    public TreeRules {
        Require.atLeast("layout", traceTrees, 1);
    }
}
