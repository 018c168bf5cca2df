package soundscape.estimator.layout;

import java.util.ArrayList;
import java.util.List;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.size.Tree;

/**
 * Trees of a prover's proof that are opened alike.
 * @param of what is committed, such as "fixed columns"
 * @param leafBits bits of all that is opened in them
 * @param pathBits bits of all paths to be expected
 */
public record OpenedTrees(String of, int count, Tree tree, double leafBits, double pathBits) {
    /** {@return the trees of a proof, in the order of its layout} */
    public static List<OpenedTrees> of(ProofShape shape) {
        List<OpenedTrees> all = new ArrayList<>();
        double digest = shape.digest();
        shape.tell(new TreeSink(shape) {
            @Override
            void trees(String of, int count, Tree tree) {
                all.add(new OpenedTrees(
                        of, count, tree, count * tree.openedBits(), count * tree.expectedPathBits(digest)));
            }
        });
        return all;
    }

    /** {@return leaves that are sent of each tree, on average} */
    public double sent() {
        return tree.sentLeaves();
    }

    /** {@return bits that they add to a part of the proof} */
    public double bits(SizePartKind kind) {
        return (kind == tree.part() ? leafBits : 0) + (kind == SizePartKind.PATHS ? pathBits : 0);
    }
}
