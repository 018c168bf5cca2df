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

    /** Shared by threads without a barrier, which final fields allow: two may compute the same one, no more. */
    private final @Nullable LevelCounts[] counts = new LevelCounts[KEPT];

    private TreeForm(Kind kind) {
        this.kind = kind;
        this.arity = kind.arity();
        this.shares = new DistinctNodes.Shares(arity);
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
