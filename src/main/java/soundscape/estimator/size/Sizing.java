package soundscape.estimator.size;

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
        double opened = count * (form.sentLeaves(depth, openings) * leafBits);
        roots += count * hashBits;
        worstPaths += count * form.worstPathBits(depth, 0, openings, leafBits, hashBits);
        expectedPaths += count * (hashBits * form.siblings(depth, 0, openings));
        if (part == SizePartKind.LEAVES) {
            leaves += opened;
        } else {
            foldValues += opened;
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
