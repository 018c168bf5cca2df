package soundscape.estimator.size;

import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.SizePartKind;

/**
 * A Merkle tree of a proof, and how much of it is opened.
 * @param leaves how many leaves it has; not always a power of two
 * @param arity children of a node, at least 2
 * @param cap levels below the root at which paths end: the arity^cap digests there are known
 * @param kept whether these are sent beside a root, up to which a verifier hashes them, and are not the commitment themselves
 * @param openings t, how many leaves are opened
 * @param leafBits bits of a leaf
 * @param part what the opened leaves are to the proof
 * @param once whether a leaf that is drawn twice is sent once
 */
public record Tree(
        double leaves,
        int arity,
        int cap,
        boolean kept,
        int openings,
        double leafBits,
        SizePartKind part,
        Paths paths,
        boolean once) {
    /** A tree whose leaves are sent as often as they are drawn. */
    public Tree(double leaves, int arity, int cap, int openings, double leafBits, SizePartKind part, Paths paths) {
        this(leaves, arity, cap, false, openings, leafBits, part, paths, false);
    }

    /** {@return the same, whose leaves are sent once} */
    public Tree sentOnce() {
        return new Tree(leaves, arity, cap, kept, openings, leafBits, part, paths, true);
    }

    /** {@return levels below the root: ⌈log leaves⌉ to the base of the arity} */
    public int depth() {
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

    /** {@return levels that a path climbs, up to the cap; 0 where the cap holds the leaves themselves} */
    public int pathLevels() {
        return Math.max(0, depth() - cap);
    }

    /** Bits of the digests that the commitment to the tree consists of, given those of a digest. */
    public double rootBits(double hashBits) {
        return cap == 0 ? hashBits : hashBits * Math.pow(arity, Math.min(cap, depth()));
    }

    /** {@return how many of its nodes the openings meet} */
    public DistinctNodes nodes() {
        return DistinctNodes.of(arity, openings);
    }

    /** {@return leaves that are sent, on average} */
    public double sentLeaves() {
        return once ? nodes().met(depth()) : Whole.of(openings);
    }

    /** {@return bits of the opened leaves} */
    public double openedBits() {
        return sentLeaves() * leafBits;
    }

    /** {@return whether paths would end below its leaves, at a level that it has not} */
    public boolean isCutBelow() {
        return cap > 0 && cap > depth();
    }

    /** {@return whether what is sent depends on which leaves are drawn} */
    public boolean random() {
        return once || paths.shared();
    }

    /** {@return bits of all paths where as few as can be share nodes} */
    public double worstPathBits(double hashBits) {
        return paths.worst(this, hashBits);
    }

    /** {@return bits of all paths to be expected of random openings} */
    public double expectedPathBits(double hashBits) {
        return paths.expected(this, hashBits);
    }

    /** {@return the prover's hashes: one a leaf and one a node} */
    public double hashesToBuild() {
        return (arity * leaves - 1) / (arity - 1);
    }

    /**
     * The hashes expected when random openings are checked, one a leaf and one a node: along every path that is sent whole;
     * once a node where paths share them, as soundcalc's model lets them (and STIR, eprint 2024/390, and WHIR, eprint
     * 2024/1586, compare); and from a kept level up to the root. A model, never part of a verdict.
     */
    public double hashesToVerify() {
        int depth = depth();
        int top = Math.min(cap, depth);
        double hashes = paths == Paths.REFERENCE ? nodes().met(depth) : sentLeaves();
        if (paths == Paths.WHOLE) {
            hashes += Whole.of(openings) * (depth - top);
        } else {
            for (int j = top; j < depth; j++) {
                hashes += nodes().met(j);
            }
        }
        return kept ? hashes + nodesAbove(top) : hashes;
    }

    /** Nodes above a level, the root among them. */
    private double nodesAbove(int level) {
        return (Math.pow(arity, level) - 1) / (arity - 1);
    }
}
