package soundscape.estimator.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.estimator.field.Field;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;

/** Trees by themselves, and a layout unlike soundcalc's, counted by hand. */
class TreeTest {
    private static final double HASH = 256;

    private static Tree tree(double leaves, int arity, int cap, Paths paths) {
        return new Tree(TreeForm.of(arity, paths), leaves, 10, 100, SizePartKind.FOLD_VALUES, cap);
    }

    private static Tree sentOnce(Tree tree) {
        TreeForm form = TreeForm.of(tree.form().arity(), false, tree.form().paths(), true);
        return new Tree(form, tree.leaves(), tree.openings(), tree.leafBits(), tree.part());
    }

    /** The sum of soundcalc's model for the trace of one column, whose leaves are elements of 124 bits. */
    private static ProofSize.Part part(SizePartKind kind, double leaves) {
        Sizing sizing = new Sizing(TreeRules.FRI, Field.parse("M31^4"), (int) HASH);
        sizing.commitment(leaves, 10, 1, 1, SizePartKind.LEAVES);
        return sizing.size().build().parts().stream()
                .filter(part -> part.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** soundcalc's formula, and it alone, counts a digest less than nothing beside a leaf that is smaller than one. */
    @ParameterizedTest
    @EnumSource(Paths.class)
    void aSingleLeafNeedsNoPath(Paths paths) {
        Tree single = tree(1, 2, 0, paths);
        assertEquals(10 * (124 + (0 - 1) * HASH), part(SizePartKind.PATHS, 1).worst());
        assertEquals(0, part(SizePartKind.PATHS, 1).expected());
        assertEquals(0, single.expectedPathBits(HASH));
        assertEquals(1, single.form().hashesToBuild(1, 1));
        assertEquals(paths == Paths.REFERENCE ? 1 : 10, single.hashesToVerify());
        assertEquals(1, sentOnce(single).hashesToVerify());
        assertEquals(HASH, part(SizePartKind.ROOTS, 1).expected());
    }

    @Test
    void aCapThatHoldsTheLeavesLeavesNoPath() {
        Tree capped = tree(8, 2, 5, Paths.WHOLE);
        assertEquals(0, capped.expectedPathBits(HASH));
    }

    /** soundcalc's worst case, and each path by itself: ten openings climb ten levels, the last sibling is a leaf of 124 bits. */
    @Test
    void pathsThatShareNothing() {
        assertEquals(10 * (124 + 9 * HASH), part(SizePartKind.PATHS, 1024).worst());
        assertEquals(10 * 10 * HASH, tree(1024, 2, 0, Paths.WHOLE).expectedPathBits(HASH));
        assertEquals(10 * 7 * HASH, tree(1024, 2, 3, Paths.WHOLE).expectedPathBits(HASH));
    }

    /** Two openings of the four leaves of a binary tree meet 1.5 nodes and 1.75 leaves; soundcalc rounds up a level. */
    @ParameterizedTest
    @CsvSource({
        "WHOLE, 0, 4",
        "WHOLE, 1, 2",
        "ANCESTOR, 0, 3.25",
        "ANCESTOR, 1, 1.75",
        "FRONTIER, 0, 1.75",
        "FRONTIER, 1, 1.25",
        "REFERENCE, 0, 3"
    })
    void pathsSendTheirSiblings(Paths paths, int cap, double siblings) {
        Tree tree = new Tree(TreeForm.of(2, paths), 4, 2, 1, SizePartKind.LEAVES, cap);
        assertEquals(siblings * HASH, tree.expectedPathBits(HASH), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"2, 1000, 10", "3, 27, 3", "3, 28, 4", "4, 1024, 5", "4, 2048, 6", "16, 1, 0", "16, 2, 1"})
    void depthIsTheLogarithmToTheArityRoundedUp(int arity, double leaves, int depth) {
        assertEquals(depth, tree(leaves, arity, 0, Paths.WHOLE).depth());
    }

    /** 64 leaves and 16 + 4 + 1 nodes; every opening of one leaf climbs three levels. */
    @Test
    void aQuaternaryTree() {
        Tree one = new Tree(TreeForm.of(4, Paths.WHOLE), 64, 1, 100, SizePartKind.LEAVES);
        assertEquals(85, one.form().hashesToBuild(1, 64));
        assertEquals(4, one.hashesToVerify(), 1e-12);
        assertEquals(3 * 3 * HASH, one.expectedPathBits(HASH));
    }

    /** Two openings of the four leaves of a binary tree: 1.75 leaves and 1.5 nodes are met on average, and the root. */
    @ParameterizedTest
    @CsvSource({
        "WHOLE, false, 6",
        "WHOLE, true, 5.75",
        "ANCESTOR, false, 4.5",
        "ANCESTOR, true, 4.25",
        "FRONTIER, false, 4.5",
        "FRONTIER, true, 4.25",
        "REFERENCE, false, 4.25"
    })
    void aVerifierHashesWhatIsSent(Paths paths, boolean once, double hashes) {
        Tree tree = new Tree(TreeForm.of(2, paths), 4, 2, 1, SizePartKind.LEAVES);
        assertEquals(hashes, (once ? sentOnce(tree) : tree).hashesToVerify(), 1e-12);
    }

    /** Paths of one level instead of three; of a kept level of four nodes three more lie above, of a cap none is hashed. */
    @Test
    void aKeptLevelIsHashedUpToTheRoot() {
        Tree cap = new Tree(TreeForm.of(2, Paths.WHOLE), 8, 5, 1, SizePartKind.LEAVES, 2);
        Tree kept = new Tree(TreeForm.of(2, true, Paths.WHOLE, false), 8, 5, 1, SizePartKind.LEAVES, 2);
        assertEquals(10, cap.hashesToVerify());
        assertEquals(13, kept.hashesToVerify());
    }

    @Test
    void soundcalcsPathsAreOfBinaryTreesWithoutACap() {
        assertThrows(InvalidParameterException.class, () -> TreeForm.of(4, Paths.REFERENCE));
        assertThrows(
                InvalidParameterException.class, () -> new Tree(TreeForm.REFERENCE, 8, 5, 1, SizePartKind.LEAVES, 1));
    }
}
