package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.SizePartKind;

/**
 * A Merkle tree of a proof, and how much of it is opened.
 * @param form what it has in common with the proof's other trees
 * @param leaves how many leaves it has; not always a power of two
 * @param openings t, how many leaves are opened
 * @param leafBits bits of a leaf
 * @param part what the opened leaves are to the proof
 * @param cap levels below the root at which paths end: the arity^cap digests there are known
 */
public record Tree(TreeForm form, double leaves, int openings, double leafBits, SizePartKind part, int cap) {
    /** Checks that soundcalc's model is asked of no cap. */
    public Tree {
        if (form.paths() == Paths.REFERENCE && cap != 0) {
            throw new InvalidParameterException(
                    "layout", "cap " + cap, "must be without a cap by soundcalc's model", 0);
        }
    }

    /** A tree whose paths end at the root. */
    public Tree(TreeForm form, double leaves, int openings, double leafBits, SizePartKind part) {
        this(form, leaves, openings, leafBits, part, 0);
    }

    /** {@return levels below the root} */
    public int depth() {
        return form.depth(leaves);
    }

    /** {@return levels that a path climbs, up to the cap; 0 where the cap holds the leaves themselves} */
    public int pathLevels() {
        return Math.max(0, depth() - cap);
    }

    /** {@return how many of its nodes the openings meet} */
    public DistinctNodes nodes() {
        return form.counts(openings).nodes();
    }

    /** {@return leaves that are sent, on average} */
    public double sentLeaves() {
        return form.counts(openings).leaves(depth());
    }

    /** {@return bits of the opened leaves} */
    public double openedBits() {
        return sentLeaves() * leafBits;
    }

    /** {@return whether paths would end below its leaves, at a level that it has not} */
    public boolean isCutBelow() {
        return cap > 0 && cap > depth();
    }

    /** {@return bits of all paths to be expected of random openings} */
    public double expectedPathBits(double digest) {
        return digest * form.counts(openings).siblings(cap, depth());
    }

    /**
     * The hashes expected when random openings are checked, one a leaf and one a node: along every path that is sent whole;
     * once a node where paths share them, as soundcalc's model lets them (and STIR, eprint 2024/390, and WHIR, eprint
     * 2024/1586, compare); and from a kept level up to the root. A model, never part of a verdict.
     */
    public double hashesToVerify() {
        int depth = depth();
        int top = Math.min(cap, depth);
        double hashes = form.paths() == Paths.REFERENCE ? nodes().met(depth) : sentLeaves();
        if (form.paths() == Paths.WHOLE) {
            hashes += Whole.of(openings) * (depth - top);
        } else {
            for (int j = top; j < depth; j++) {
                hashes += nodes().met(j);
            }
        }
        return form.kept() ? hashes + nodesAbove(top) : hashes;
    }

    /** Nodes above a level, the root among them. */
    private double nodesAbove(int level) {
        return (Math.pow(form.arity(), level) - 1) / (form.arity() - 1);
    }
}
