package soundscape.estimator.size;

import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/**
 * How commitments become trees.
 * @param traceTrees trees that the trace's columns are spread over evenly
 * @param traceInBaseField whether the trace's leaves are elements of the base field; all others are of the extension
 * @param elements how an element is written
 * @param arity children of a node
 * @param cap levels below the root at which trees are cut off
 * @param paths what the paths of openings cost
 */
public record TreeRules(int traceTrees, boolean traceInBaseField, Elements elements, int arity, int cap, Paths paths) {
    /** soundcalc's of FRI: one binary tree a commitment, down from its root; all leaves are of the extension. */
    public static final TreeRules FRI = new TreeRules(1, false, Elements.BITS, 2, 0, Paths.REFERENCE);

    /** soundcalc's of WHIR and STIR: the trace's leaves are of the base field. */
    public static final TreeRules ITERATED = new TreeRules(1, true, Elements.BITS, 2, 0, Paths.REFERENCE);

    /**
     * soundcalc's of SWIRL, as its codec writes it: whole bytes and whole paths; its columns lie in two trees, and since
     * it is not stated which lie in which, each has half of them.
     */
    public static final TreeRules SWIRL = new TreeRules(2, true, Elements.BYTES, 2, 0, Paths.WHOLE);

    /** Checks ranges, and that soundcalc's model is asked of no trees that it does not know. */
    public TreeRules {
        Require.atLeast("layout", traceTrees, 1);
        Require.atLeast("layout", arity, 2);
        Require.atLeast("layout", cap, 0);
        if (paths == Paths.REFERENCE && (arity != 2 || cap != 0)) {
            throw new InvalidParameterException(
                    "layout",
                    "arity " + arity + ", cap " + cap,
                    "must be binary and without a cap by soundcalc's model",
                    "2, 0");
        }
    }
}
