package soundscape.explore.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.Constraints;
import soundscape.estimator.circuit.Decoding;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Header;
import soundscape.estimator.circuit.Lookups;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;

/** Verifier hashes: the figures published for degree 2^24, rate 1/2, 128 bits (STIR and WHIR papers), and provers' trees. */
class VerifierWorkTest {
    private static final double TOLERANCE = 0.03;
    private static final Batching ONE = new Batching(1, Coefficients.POWERS, 0);

    private static double hashes(Scheme scheme) {
        return new DeepAli(
                        new Header("published", Field.parse("Goldilocks^3"), 256),
                        scheme,
                        new Constraints(OptionalLong.of(1), 1),
                        1,
                        0,
                        Lookups.of(List.of()),
                        Decoding.REFERENCE)
                .proof()
                .overTrees(Tree::hashesToVerify);
    }

    private static double hashes(int depth, int openings) {
        return new Tree(TreeForm.REFERENCE, Math.scalb(1.0, depth), openings, 0, SizePartKind.LEAVES).hashesToVerify();
    }

    private static Circuit sharing(Circuit circuit, String word) {
        return Knobs.LAYOUT.stream()
                .filter(knob -> knob.key().equals("path-sharing"))
                .findFirst()
                .orElseThrow()
                .turned(circuit, word);
    }

    private static Rounds rounds(List<Integer> queries) {
        return new Rounds(
                1,
                24,
                List.of(4, 4, 4, 4, 4),
                queries,
                Collections.nCopies(5, 0),
                Collections.nCopies(4, 1),
                Collections.nCopies(4, 0),
                Optional.empty(),
                Optional.empty());
    }

    private static void near(double published, double hashes) {
        assertEquals(published, hashes, TOLERANCE * published);
    }

    /** Its trees have depths 22, 19, …, 7; the reference's tree of single points above them is not part of the figure. */
    @Test
    void fri() {
        Fri fri = Fri.folding(0.5, 1L << 24, ONE, 106, List.of(8, 8, 8, 8, 8, 8), 0, 0);
        double foldTrees = hashes(fri) - hashes(25, 106);
        near(5_600, foldTrees);
        assertEquals(5_693, foldTrees, 0.5);
    }

    @Test
    void stir() {
        double hashes = hashes(new Stir(rounds(List.of(106, 27, 16, 11, 9)), ONE, 0));
        near(2_600, hashes);
        assertEquals(2_635, hashes, 0.5);
    }

    @Test
    void whir() {
        double hashes = hashes(
                new Whir(rounds(List.of(115, 27, 16, 11, 9)), ONE, 3, Collections.nCopies(5, List.of(0, 0, 0, 0))));
        near(2_700, hashes);
        assertEquals(2_760, hashes, 0.5);
    }

    @Test
    void oneOpeningIsAPath() {
        assertEquals(21, hashes(20, 1), 1e-9);
        assertEquals(1, hashes(0, 5));
    }

    /** Two openings share the nodes that both reach: of two leaves one in half of the cases. */
    @Test
    void twoOpeningsOfTwoLeaves() {
        assertEquals(1 + 1.5, hashes(1, 2), 1e-12);
    }

    /**
     * By hand, an opened leaf and its path being 1 + levels, times the queries. ZisK's final proof: four trees of 2^19 leaves
     * and three of 2^16, 2^13, 2^10, down to level 6, of each of which 63 nodes lie above; its recursion of quaternary trees:
     * four of 10 levels and 9, 7, 6, 4, 3, one of each known, with a node above; RISC Zero's: four of 2^23 and 2^19, 2^15,
     * 2^11, 2^7, level 5 known of each, 31 nodes above; Pico's last: four of 2^19 and 2^18 … 2^4; SP1's: two of 2^21 and
     * 2^20 … 2^3.
     */
    @ParameterizedTest
    @CsvSource({
        "zisk, Final_Compressed, 4761, 11502",
        "zisk, Recursive2, 5046, 19053",
        "risc0, main, 5848, 27400",
        "pico, embed, 5460, 15540",
        "sp1, shrink, 25286, 25568"
    })
    void everyPathThatIsSentIsHashed(String preset, String circuit, double hashes, double elements) {
        VerifierWork work = VerifierWork.of(Zkvms.circuit(Zkvms.preset(preset), circuit));
        assertEquals(hashes, work.hashes());
        assertEquals(elements, work.elements(), 1e-9);
    }

    /** The same proofs of Pico with shared paths: no hash twice, though all leaves are sent. */
    @Test
    void sharedPathsAreHashedOnce() {
        Circuit embed = Zkvms.circuit(Zkvms.preset("pico"), "embed");
        double hashes = 0;
        for (int depth = 19; depth >= 4; depth--) {
            double nodes = hashes(depth - 1, 21);
            hashes += (depth == 19 ? 4 : 1) * (21 + nodes);
        }
        for (String sharing : List.of("ancestor", "frontier")) {
            Circuit shared = sharing(embed, sharing);
            assertEquals(hashes, VerifierWork.of(shared).hashes(), 1e-9);
        }
    }

    /** Never more than all nodes, nor than separate paths; more openings cost more. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 30, 60})
    void betweenOnePathAndAllNodes(int depth) {
        double before = 0;
        for (int openings = 1; openings < 2_000; openings *= 3) {
            double hashes = hashes(depth, openings);
            assertTrue(hashes > before || hashes > Math.scalb(1.0, depth + 1) - 1.001, "more openings");
            assertTrue(hashes <= 1 + (double) openings * depth + 1e-6, "separate paths");
            assertTrue(hashes <= Math.scalb(1.0, depth + 1), "all nodes");
            before = hashes;
        }
    }
}
