package soundscape.estimator.size;

import java.util.List;
import soundscape.estimator.arithmetic.Whole;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** Adds up the size of what a scheme tells; in bare sums, since a sweep asks for it at every point. */
public final class Sizing implements ProofSink {
    private final Trees trees;
    private final TreeForm form;
    private final double hashBits;
    private final ProofSize.Builder size = new ProofSize.Builder();
    private double roots;
    private double leaves;
    private double foldValues;
    private double worstPaths;
    private double expectedPaths;

    /** Begins with an empty proof; a digest has {@code hashBits} bits. */
    public Sizing(TreeRules rules, Field field, int hashBits) {
        this.trees = new Trees(rules, field);
        this.form = rules.form();
        this.hashBits = hashBits;
    }

    @Override
    public void commitment(double places, int openings, double points, double columns, SizePartKind part) {
        int depth = form.depth(places);
        double count = trees.count(part);
        double leafBits = trees.leafBits(points, columns, part);
        LevelCounts known = form.counts(openings);
        double opened = count * (known.leaves(depth) * leafBits);
        roots += count * hashBits;
        worstPaths += count * worst(depth, openings, leafBits);
        expectedPaths += count * (hashBits * known.siblings(0, depth));
        if (part == SizePartKind.LEAVES) {
            leaves += opened;
        } else {
            foldValues += opened;
        }
    }

    /** By sums of its own, which stay in registers over all rounds. */
    @Override
    public void folds(Folds folds) {
        List<Integer> factors = folds.factors();
        LevelCounts known = form.counts(folds.openings());
        double elementBits = trees.elementBits();
        double rootBits = roots;
        double opened = foldValues;
        double worst = worstPaths;
        double expected = expectedPaths;
        long leaves = folds.domain();
        for (int i = 0; i < factors.size(); i++) {
            int factor = factors.get(i);
            leaves = Folds.folded(leaves, factor);
            int depth = form.depth(Whole.of(leaves));
            double leafBits = Whole.of(factor) * elementBits;
            rootBits += hashBits;
            opened += known.leaves(depth) * leafBits;
            worst += worst(depth, folds.openings(), leafBits);
            expected += hashBits * known.siblings(0, depth);
        }
        roots = rootBits;
        foldValues = opened;
        worstPaths = worst;
        expectedPaths = expected;
    }

    /** Paths that share nothing, whose last sibling is a leaf itself where that is smaller than a digest. */
    private double worst(int depth, int openings, double leafBits) {
        double lastSibling = leafBits < hashBits ? leafBits : hashBits;
        return Whole.of(openings) * (lastSibling + (Whole.of(depth) - 1) * hashBits);
    }

    @Override
    public void elements(SizePartKind part, double count) {
        size.add(part, count * trees.elementBits());
    }

    /** {@return what was told so far, to which a proof system may add its own} */
    public ProofSize.Builder size() {
        return size.add(SizePartKind.ROOTS, roots)
                .add(SizePartKind.LEAVES, leaves)
                .add(SizePartKind.FOLD_VALUES, foldValues)
                .add(SizePartKind.PATHS, worstPaths, expectedPaths);
    }
}
