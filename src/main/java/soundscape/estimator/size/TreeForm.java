package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/**
 * What all Merkle trees of a proof have in common. Its answers are of plain numbers, so that a sweep need make no trees.
 * @param arity children of a node, at least 2
 * @param kept whether a level where paths end is sent beside a root, up to which a verifier hashes it, and is not the commitment itself
 * @param once whether a leaf that is drawn twice is sent once
 */
public record TreeForm(int arity, boolean kept, Paths paths, boolean once) {
    /** soundcalc's model: binary trees down from their roots. */
    public static final TreeForm REFERENCE = of(2, Paths.REFERENCE);

    /** Checks that soundcalc's model is asked of no trees that it does not know. */
    public TreeForm {
        Require.atLeast("layout", arity, 2);
        if (paths == Paths.REFERENCE && arity != 2) {
            throw new InvalidParameterException("layout", "arity " + arity, "must be binary by soundcalc's model", 2);
        }
    }

    /** {@return trees without a kept level, whose leaves are sent as often as they are drawn} */
    public static TreeForm of(int arity, Paths paths) {
        return new TreeForm(arity, false, paths, false);
    }

    /** {@return whether what is sent depends on which leaves are drawn} */
    public boolean random() {
        return once || paths.shared();
    }

    /** {@return levels below the root: ⌈log leaves⌉ to the base of the arity} */
    public int depth(double leaves) {
        return arity == 2 ? Log2.ceil(leaves) : depth(leaves, arity);
    }

    private static int depth(double leaves, int arity) {
        if (Integer.bitCount(arity) == 1) {
            int levels = Integer.numberOfTrailingZeros(arity);
            return (Log2.ceil(leaves) + levels - 1) / levels;
        }
        int depth = 0;
        for (double nodes = 1; nodes < leaves; nodes *= arity) {
            depth++;
        }
        return depth;
    }

    /** {@return leaves that are sent of a tree, on average} */
    public double sentLeaves(int depth, int openings) {
        return once ? DistinctNodes.of(arity, openings).met(depth) : Whole.of(openings);
    }

    /**
     * Siblings that paths of random openings need, on average.
     * @param cap levels below the root at which paths end
     */
    public double siblings(int depth, int cap, int openings) {
        return switch (paths) {
            case REFERENCE -> SharedPaths.of(openings).siblings(depth);
            case WHOLE -> whole(depth, cap, openings);
            case ANCESTOR, FRONTIER -> DistinctNodes.of(arity, openings).siblings(paths, cap, depth);
        };
    }

    /** Bits of all paths where as few as can be share nodes; soundcalc takes a leaf for the last sibling, where it is smaller. */
    double worstPathBits(int depth, int cap, int openings, double leafBits, double digest) {
        if (paths != Paths.REFERENCE) {
            return digest * whole(depth, cap, openings);
        }
        double lastSibling = leafBits < digest ? leafBits : digest;
        return Whole.of(openings) * (lastSibling + (Whole.of(depth) - 1) * digest);
    }

    private double whole(int depth, int cap, int openings) {
        return Whole.of(openings) * (Whole.of(Math.max(0, depth - cap)) * (arity - 1));
    }

    /** {@return the prover's hashes of a tree: one a leaf and one a node} */
    public double hashesToBuild(double leaves) {
        return (arity * leaves - 1) / (arity - 1);
    }
}
