package soundscape.estimator.size;

import soundscape.estimator.field.Field;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** Adds up the size of what a scheme tells; in bare sums, since a sweep asks for it at every point. */
public final class Sizing implements ProofSink {
    private final Trees trees;
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
        this.hashBits = hashBits;
    }

    @Override
    public void commitment(double places, int openings, double points, double columns, SizePartKind part) {
        Tree tree = trees.of(places, openings, points, columns, part);
        double count = trees.count(part);
        roots += count * tree.rootBits(hashBits);
        worstPaths += count * tree.worstPathBits(hashBits);
        expectedPaths += count * tree.expectedPathBits(hashBits);
        if (part == SizePartKind.LEAVES) {
            leaves += count * tree.openedBits();
        } else {
            foldValues += count * tree.openedBits();
        }
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
