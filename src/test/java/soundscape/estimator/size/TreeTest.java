package soundscape.estimator.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundscape.estimator.parameter.InvalidParameterException;
import soundscape.estimator.result.SizePartKind;

/** Trees by themselves, and a layout unlike soundcalc's, counted by hand. */
class TreeTest {
    private static final double HASH = 256;

    private static Tree tree(double leaves, int arity, int cap, Paths paths) {
        return new Tree(leaves, arity, cap, 10, 100, SizePartKind.FOLD_VALUES, paths);
    }

    private static double paths(Tree tree, boolean worst) {
        return worst ? tree.worstPathBits(HASH) : tree.expectedPathBits(HASH);
    }

    /** soundcalc's formula, and it alone, counts a digest less than nothing beside a leaf that is smaller than one. */
    @ParameterizedTest
    @EnumSource(Paths.class)
    void aSingleLeafNeedsNoPath(Paths paths) {
        Tree single = tree(1, 2, 0, paths);
        assertEquals(paths == Paths.REFERENCE ? 10 * (100 + (0 - 1) * HASH) : 0, paths(single, true));
        assertEquals(0, paths(single, false));
        assertEquals(1, single.hashesToBuild());
        assertEquals(paths == Paths.REFERENCE ? 1 : 10, single.hashesToVerify());
        assertEquals(1, single.sentOnce().hashesToVerify());
        assertEquals(HASH, single.rootBits(HASH));
    }

    @Test
    void aCapThatHoldsTheLeavesLeavesNoPath() {
        Tree capped = tree(8, 2, 5, Paths.WHOLE);
        assertEquals(0, paths(capped, true));
        assertEquals(0, paths(capped, false));
        assertEquals(8 * HASH, capped.rootBits(HASH));
    }

    @ParameterizedTest
    @CsvSource({"2, 1000, 10", "3, 27, 3", "3, 28, 4", "4, 1024, 5", "4, 2048, 6", "16, 1, 0", "16, 2, 1"})
    void depthIsTheLogarithmToTheArityRoundedUp(int arity, double leaves, int depth) {
        assertEquals(depth, tree(leaves, arity, 0, Paths.WHOLE).depth());
    }

    /** 64 leaves and 16 + 4 + 1 nodes; every opening of one leaf climbs three levels. */
    @Test
    void aQuaternaryTree() {
        Tree one = new Tree(64, 4, 0, 1, 100, SizePartKind.LEAVES, Paths.WHOLE);
        assertEquals(85, one.hashesToBuild());
        assertEquals(4, one.hashesToVerify(), 1e-12);
        assertEquals(3 * 3 * HASH, paths(one, true));
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
        Tree tree = new Tree(4, 2, 0, 2, 1, SizePartKind.LEAVES, paths);
        assertEquals(hashes, (once ? tree.sentOnce() : tree).hashesToVerify(), 1e-12);
    }

    /** Paths of one level instead of three; of a kept level of four nodes three more lie above, of a cap none is hashed. */
    @Test
    void aKeptLevelIsHashedUpToTheRoot() {
        Tree cap = new Tree(8, 2, 2, false, 5, 1, SizePartKind.LEAVES, Paths.WHOLE, false);
        Tree kept = new Tree(8, 2, 2, true, 5, 1, SizePartKind.LEAVES, Paths.WHOLE, false);
        assertEquals(10, cap.hashesToVerify());
        assertEquals(13, kept.hashesToVerify());
    }

    @Test
    void soundcalcsPathsAreOfBinaryTreesWithoutACap() {
        assertThrows(
                InvalidParameterException.class, () -> new TreeRules(1, true, Elements.BITS, 4, 0, Paths.REFERENCE));
        assertThrows(
                InvalidParameterException.class, () -> new TreeRules(1, true, Elements.BITS, 2, 1, Paths.REFERENCE));
    }
}
