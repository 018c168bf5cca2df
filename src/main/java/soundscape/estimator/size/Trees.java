package soundscape.estimator.size;

import java.util.function.Consumer;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.SizePartKind;

/** What commitments are as trees by soundcalc's rules. */
public final class Trees {
    private final TreeRules rules;
    private final double elementBits;
    private final double traceBits;

    /** Makes trees over a field. */
    public Trees(TreeRules rules, Field field) {
        this.rules = rules;
        this.elementBits = rules.elements().extension(field);
        this.traceBits = rules.traceInBaseField() ? rules.elements().base(field) : elementBits;
    }

    /** {@return takes commitments, and hands on their trees} */
    public ProofSink into(Consumer<Tree> sink) {
        return new Each(this, sink);
    }

    /** {@return bits of an element of the extension field} */
    public double elementBits() {
        return elementBits;
    }

    /** {@return how many trees a commitment is} */
    public int count(SizePartKind part) {
        return part == SizePartKind.LEAVES ? rules.traceTrees() : 1;
    }

    /** {@return bits of a leaf of one of a commitment's trees} */
    public double leafBits(double points, double columns, SizePartKind part) {
        return part == SizePartKind.LEAVES
                ? points * columns * traceBits / rules.traceTrees()
                : points * columns * elementBits;
    }

    /** Hands on each tree of a commitment. */
    private record Each(Trees trees, Consumer<Tree> sink) implements ProofSink {
        @Override
        public void commitment(double leaves, int openings, double points, double columns, SizePartKind part) {
            double leafBits = trees.leafBits(points, columns, part);
            Tree tree = new Tree(trees.rules.form(), leaves, openings, leafBits, part);
            for (int i = 0; i < trees.count(part); i++) {
                sink.accept(tree);
            }
        }
    }
}
