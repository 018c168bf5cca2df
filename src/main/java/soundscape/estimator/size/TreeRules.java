package soundscape.estimator.size;

/**
 * How commitments become trees.
 *
 * @param traceTrees trees that the trace's columns are spread over evenly
 * @param traceInBaseField whether the trace's leaves are elements of the base field; all others are of the extension
 * @param elements how an element is written
 * @param arity children of a node
 * @param cap levels below the root at which trees are cut off
 * @param paths what the paths of openings cost
 */
public record TreeRules(int traceTrees, boolean traceInBaseField, Elements elements, int arity, int cap, Paths paths) {

    /** Checks that soundcalc's model is asked of no trees that it does not know. */
    public TreeRules {
        if (paths == Paths.REFERENCE && (arity != 2 || cap != 0)) {
            throw new IllegalArgumentException("soundcalc's paths are of binary trees without a cap");
        }
    }
}
