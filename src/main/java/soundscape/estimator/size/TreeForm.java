package soundscape.estimator.size;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.parameter.Require;

/** What all Merkle trees of a proof have in common. There is one of each kind, which keeps what openings of such trees cost. */
public final class TreeForm {
    /** Counts up to this many openings are kept; beyond, queries are too many for any proof. */
    private static final int KEPT = 4096;

    private static final Map<Kind, TreeForm> FORMS = new ConcurrentHashMap<>();

    /** soundcalc's model: binary trees down from their roots. */
    public static final TreeForm REFERENCE = of(2, Paths.REFERENCE);

    private final Kind kind;
    private final int arity;
    private final DistinctNodes.Shares shares;

    /** log2 of the arity; 0 where that is not whole. */
    private final int bitsALevel;

    /** By log2 of the leaves: a division takes longer than all else that is asked of a tree. */
    private final int[] depths = new int[Long.SIZE];

    /** Shared by threads without a barrier, which final fields allow: two may compute the same one, no more. */
    private final @Nullable LevelCounts[] counts = new LevelCounts[KEPT];

    private TreeForm(Kind kind) {
        this.kind = kind;
        this.arity = kind.arity();
        this.shares = new DistinctNodes.Shares(arity);
        this.bitsALevel = Integer.bitCount(arity) == 1 ? Integer.numberOfTrailingZeros(arity) : 0;
        for (int log = 0; bitsALevel > 0 && log < depths.length; log++) {
            depths[log] = levels(log, bitsALevel);
        }
    }

    /**
     * {@return trees of a form}
     * @param arity children of a node, at least 2; 2 by soundcalc's model
     * @param kept whether the level where paths end is sent beside a root, up to which a verifier hashes it, and is not the commitment itself
     * @param once whether a leaf that is drawn twice is sent once
     */
    public static TreeForm of(int arity, boolean kept, Paths paths, boolean once) {
        Kind kind = new Kind(arity, kept, paths, once);
        TreeForm known = FORMS.get(kind);
        if (known == null) {
            TreeForm made = new TreeForm(kind);
            TreeForm earlier = FORMS.putIfAbsent(kind, made);
            known = earlier == null ? made : earlier;
        }
        return known;
    }

    /** {@return trees without a kept level, whose leaves are sent as often as they are drawn} */
    public static TreeForm of(int arity, Paths paths) {
        return of(arity, false, paths, false);
    }

    DistinctNodes.Shares shares() {
        return shares;
    }

    /** {@return children of a node} */
    public int arity() {
        return arity;
    }

    /** {@return whether the level where paths end is sent beside a root, and is not the commitment itself} */
    public boolean kept() {
        return kind.kept();
    }

    /** {@return what paths cost} */
    public Paths paths() {
        return kind.paths();
    }

    /** {@return whether a leaf that is drawn twice is sent once} */
    public boolean once() {
        return kind.once();
    }

    /** {@return whether what is sent depends on which leaves are drawn} */
    public boolean random() {
        return once() || paths().shared();
    }

    /** {@return levels below the root: ⌈log leaves⌉ to the base of the arity} */
    public int depth(double leaves) {
        if (bitsALevel == 0) {
            return steps(leaves, arity);
        }
        int log = Log2.ceil(leaves);
        return log >= 0 && log < depths.length ? depths[log] : levels(log, bitsALevel);
    }

    /** {@return nodes of a full level, 0 and down} */
    public double nodesAt(int level) {
        if (bitsALevel > 0) {
            return Log2.power(bitsALevel * level);
        }
        double nodes = 1;
        for (int i = 0; i < level; i++) {
            nodes *= arity;
        }
        return nodes;
    }

    private static int levels(int log, int bitsALevel) {
        return (log + bitsALevel - 1) / bitsALevel;
    }

    private static int steps(double leaves, int arity) {
        int depth = 0;
        for (double nodes = 1; nodes < leaves; nodes *= arity) {
            depth++;
        }
        return depth;
    }

    /** {@return what is sent of a tree of which so many leaves are opened, at least 1} */
    public LevelCounts counts(int openings) {
        LevelCounts known = openings < KEPT ? counts[openings] : null;
        return known == null ? counted(openings) : known;
    }

    /** Apart, so that looking up stays short enough to be compiled into what asks at every point of a sweep. */
    private LevelCounts counted(int openings) {
        LevelCounts made = new LevelCounts(this, openings);
        if (openings < KEPT) {
            counts[openings] = made;
        }
        return made;
    }

    /** {@return the prover's hashes of some trees that have so many leaves in all: one a leaf and one a node} */
    public double hashesToBuild(double trees, double leaves) {
        return (arity * leaves - trees) / (arity - 1);
    }

    @Override
    public String toString() {
        return kind.toString();
    }

    /** Compared by hand: what Java makes of a record for that is linked anew at every start, which takes long. */
    private record Kind(int arity, boolean kept, Paths paths, boolean once) {
        private Kind {
            Require.atLeast("layout", arity, 2);
            if (paths == Paths.REFERENCE && arity != 2) {
                throw new InvalidParameterException(
                        "layout", "arity " + arity, "must be binary by soundcalc's model", 2);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Kind that
                    && arity == that.arity
                    && kept == that.kept
                    && paths == that.paths
                    && once == that.once;
        }

        @Override
        public int hashCode() {
            return Objects.hash(arity, kept, paths, once);
        }
    }
}
