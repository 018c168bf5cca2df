package soundscape.estimator.size;

import java.util.function.Consumer;
import soundscape.estimator.field.Field;
import soundscape.estimator.result.SizePartKind;

/** Makes trees of commitments by a layout's rules. */
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
        return (leaves, openings, points, columns, part) -> {
            Tree tree = of(leaves, openings, points, columns, part);
            for (int i = 0; i < count(part); i++) {
                sink.accept(tree);
            }
        };
    }

    /** {@return bits of an element of the extension field} */
    public double elementBits() {
        return elementBits;
    }

    /** How many trees a commitment is. */
    int count(SizePartKind part) {
        return part == SizePartKind.LEAVES ? rules.traceTrees() : 1;
    }

    /** One of a commitment's trees. */
    Tree of(double leaves, int openings, double points, double columns, SizePartKind part) {
        double leafBits = part == SizePartKind.LEAVES
                ? points * columns * traceBits / rules.traceTrees()
                : points * columns * elementBits;
        return new Tree(leaves, rules.arity(), rules.cap(), openings, leafBits, part, rules.paths());
    }
}
