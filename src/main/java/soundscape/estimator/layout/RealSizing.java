package soundscape.estimator.layout;

import java.util.List;
import java.util.function.DoubleToIntFunction;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Folds;
import soundscape.estimator.size.LevelCounts;
import soundscape.estimator.size.TreeForm;

/** Adds up the proof that a prover sends, in bare sums, since a sweep asks for it at every point. */
@SuppressWarnings("EnumOrdinal") // as in the sizes that it adds to
final class RealSizing implements LayoutSink {
    private static final int KINDS = SizePartKind.values().length;

    private final TreeForm form;
    private final double digest;
    private final double[] parts = new double[KINDS];
    private double foldValues;
    private double paths;
    private double trees;
    private double leaves;
    private boolean cutBelow;

    /** How the trees told last are opened. */
    private double likePlaces;

    private int likeOpenings;
    private int likeCap;
    private double leavesEach;
    private double siblingBitsEach;

    RealSizing(ProofShape shape) {
        this.form = shape.form();
        this.digest = shape.digest();
        shape.tell(this);
        bits(SizePartKind.FOLD_VALUES, foldValues);
        bits(SizePartKind.PATHS, paths);
    }

    /** The bare sum. */
    double sum() {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /** The prover's hashes of all trees. */
    double hashesToBuild() {
        return form.hashesToBuild(trees, leaves);
    }

    /** Adds the real size to soundcalc's. */
    void addTo(ProofShape shape, ProofSize.Builder size) {
        Layout layout = shape.stated().layout();
        boolean exact = layout.prover().exact()
                && !form.random()
                && !cutBelow
                && shape.isWritable()
                && !shape.stated().known().isGuessed();
        size.real(new RealSize(layout.prover(), sum(), exact), parts);
    }

    @Override
    public void trees(String of, int count, double places, int openings, double leafBits, SizePartKind part, int cap) {
        if (places != likePlaces || openings != likeOpenings || cap != likeCap) {
            look(places, openings, cap);
        }
        double number = Whole.of(count);
        double opened = number * (leavesEach * leafBits);
        paths += number * siblingBitsEach;
        if (part == SizePartKind.FOLD_VALUES) {
            foldValues += opened;
        } else {
            bits(part, opened);
        }
        trees += number;
        leaves += number * places;
    }

    /** What a tree comes to that is opened like this; most of a proof's trees of rows are opened alike. */
    private void look(double places, int openings, int cap) {
        likePlaces = places;
        likeOpenings = openings;
        likeCap = cap;
        int depth = form.depth(places);
        LevelCounts known = form.counts(openings);
        leavesEach = known.leaves(depth);
        siblingBitsEach = digest * known.siblings(cap, depth);
        cutBelow |= cap > 0 && cap > depth;
    }

    /** By sums of its own, which stay in registers over all rounds. */
    @Override
    public void folds(Folds folds, double elementBits, double besideLeaf, DoubleToIntFunction cap) {
        List<Integer> factors = folds.factors();
        LevelCounts known = form.counts(folds.openings());
        double opened = foldValues;
        double siblings = paths;
        double nodes = leaves;
        boolean below = cutBelow;
        long rest = folds.domain();
        for (int i = 0; i < factors.size(); i++) {
            int factor = factors.get(i);
            rest = Folds.folded(rest, factor);
            double places = Whole.of(rest);
            int depth = form.depth(places);
            int top = cap.applyAsInt(places);
            opened += known.leaves(depth) * (Whole.of(factor) * elementBits + besideLeaf);
            siblings += digest * known.siblings(top, depth);
            nodes += places;
            below |= top > 0 && top > depth;
        }
        foldValues = opened;
        paths = siblings;
        leaves = nodes;
        trees += Whole.of(factors.size());
        cutBelow = below;
    }

    @Override
    public void bits(SizePartKind kind, double bits) {
        parts[kind.ordinal()] += bits;
    }
}
