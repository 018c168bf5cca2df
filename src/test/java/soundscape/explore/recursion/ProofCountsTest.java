package soundscape.explore.recursion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.Zkvm;
import soundscape.config.recursion.Edge;
import soundscape.config.recursion.Role;
import soundscape.config.recursion.Topology;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.Zkvms;

/** How many proofs a block takes, held against trees of proofs that are built one by one. */
class ProofCountsTest {
    /** 100 proofs are converted one by one, then merged in pairs: 50, 25, 13, 7, 4, 2, 1. */
    @Test
    void aTreeOfPairs() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(100),
                "riscv",
                "convert: 1 of riscv",
                "combine: 2 of convert, combine",
                "embed: 1 of combine");
        ProofCounts counts = ProofCounts.of(zkvm);
        assertEquals(List.of(List.of(100L, 100L, 102L, 1L)), counts.mixes());
        assertEquals(10, counts.depth());
        assertTrue(counts.known());
        assertEquals(1, counts.finals());
    }

    /** Two first circuits share 12 proofs: all of one, or all of the other, which takes a step more. */
    @Test
    void aMixIsAllOfOne() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(12), "a", "b", "wide: 1 of b", "merge: 3 of a, wide, merge", "last: 1 of merge");
        ProofCounts counts = ProofCounts.of(zkvm);
        assertEquals(List.of(List.of(12L, 0L, 0L, 7L, 1L), List.of(0L, 12L, 12L, 7L, 1L)), counts.mixes());
        assertEquals(12, counts.most(2));
    }

    /** By its order alone any of ZisK's six compressors may take all 35 first proofs, but together they make no more. */
    @Test
    void byTheFilesOrderALayerSharesWhatItVerifies() {
        Zkvm zisk = Zkvms.preset("zisk");
        Zkvm plain = zisk.withEntries(zisk.entries().stream()
                        .map(entry -> entry.withRole(Role.NONE))
                        .toList())
                .withFirstProofs(OptionalLong.empty());
        ProofCounts counts = ProofCounts.of(plain);
        for (int i = 35; i < 44; i++) {
            assertEquals(35, counts.most(i), plain.entries().get(i).name());
        }
        assertEquals(35, counts.finals());
    }

    /** 100 proofs are taken in one by one, then merged by fours by the same circuit: 25, 7, 2, 1. */
    @Test
    void whatIsVerifiedAloneIsNotMerged() {
        ProofCounts counts = ProofCounts.of(Recursions.of(
                OptionalLong.of(100), "core", "compress: 1 alone of core; 4 of compress", "shrink: 1 of compress"));
        assertEquals(List.of(List.of(100L, 135L, 1L)), counts.mixes());
        assertEquals(7, counts.depth());
    }

    /** Two circuits that verify each other: seven are merged by twos into four, which are wrapped, and so on. */
    @Test
    void aCircleOfTwo() {
        Zkvm zkvm = Recursions.of(
                OptionalLong.of(7), "first", "merge: 2 of first, wrap", "wrap: 1 of merge", "last: 1 of wrap");
        ProofCounts counts = ProofCounts.of(zkvm);
        assertEquals(List.of(List.of(7L, 7L, 7L, 1L)), counts.mixes());
        assertEquals(8, counts.depth());
    }

    /** zkDTVM's prover merges by twos until four are left: 13, 7, 4; two of shrink, and the final one. */
    @Test
    void mergingStopsWhereTheFileSaysSo() {
        ProofCounts counts = ProofCounts.of(Zkvms.preset("zkdtvm").withFirstProofs(OptionalLong.of(26)));
        assertEquals(List.of(List.of(26L, 13L + 7 + 4, 2L, 1L)), counts.mixes());
        assertEquals(6, counts.depth());
    }

    @Test
    void withoutANumberEachIsTakenOnce() {
        ProofCounts counts = ProofCounts.of(Recursions.of(OptionalLong.empty(), "a", "b", "last: 2 of a, b"));
        assertEquals(List.of(List.of(1L, 1L, 1L)), counts.mixes());
        assertFalse(counts.known());
    }

    /** Nothing merges four proofs: the last circuit is proved four times, and that is told. */
    @Test
    void whatIsNotMergedStaysSeveral() {
        assertEquals(
                4,
                ProofCounts.of(Recursions.of(OptionalLong.of(4), "a", "last: 1 of a"))
                        .finals());
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAreThoseOfTheTree(int seed) {
        Random random = new Random(seed);
        Zkvm zkvm = Recursions.merging(Recursions.random(random), random);
        ProofCounts counts = ProofCounts.of(zkvm);
        ZkvmEstimate estimate = zkvm.estimate();
        double bits = Double.POSITIVE_INFINITY;
        for (List<Long> mix : counts.mixes()) {
            List<Proof> proofs = walk(zkvm, mix);
            List<Long> walked = LongStream.range(0, zkvm.entries().size())
                    .map(i ->
                            proofs.stream().filter(proof -> proof.circuit == i).count())
                    .boxed()
                    .toList();
            assertEquals(walked, mix);
            double error = proofs.stream()
                    .mapToDouble(proof ->
                            Math.pow(2, -estimate.counted(proof.circuit).total()))
                    .sum();
            bits = Math.min(bits, -Math.log(error) / Math.log(2));
        }
        assertEquals(bits, UnionBound.bits(estimate, counts), 1e-9);
        assertEquals(
                counts.mixes().stream()
                        .mapToDouble(mix -> IntStream.range(0, mix.size())
                                .mapToDouble(i -> mix.get(i)
                                        * soundscape.explore.work.ProverWork.of(
                                                        zkvm.circuits().get(i))
                                                .total())
                                .sum())
                        .max()
                        .orElseThrow(),
                BlockWork.of(zkvm, counts),
                1e-3);
    }

    /** A proof and those that it verifies. */
    private static final class Proof {
        private final int circuit;
        private final List<Proof> verified = new ArrayList<>();

        Proof(int circuit) {
            this.circuit = circuit;
        }
    }

    /** Builds the tree over the first proofs of a mix, and walks down from the final ones. */
    private static List<Proof> walk(Zkvm zkvm, List<Long> mix) {
        Topology topology = zkvm.topology();
        List<List<Proof>> left = new ArrayList<>();
        for (int i = 0; i < topology.size(); i++) {
            List<Proof> there = new ArrayList<>();
            if (topology.isFirst(i)) {
                for (long j = 0; j < mix.get(i); j++) {
                    there.add(new Proof(i));
                }
            } else {
                there = level(topology.edges().get(i), i, left);
                long enough = zkvm.entries().get(i).role().mergesTo().orElse(1);
                while (topology.children(i).contains(i) && there.size() > enough) {
                    List<List<Proof>> own = new ArrayList<>(Collections.nCopies(topology.size(), List.of()));
                    own.set(i, there);
                    there = level(topology.edges().get(i), i, own);
                }
            }
            left.add(there);
        }
        Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        left.get(topology.last()).forEach(proof -> visit(proof, seen));
        return List.copyOf(seen);
    }

    private static List<Proof> level(List<Edge> edges, int circuit, List<List<Proof>> left) {
        List<Proof> alone = new ArrayList<>();
        List<Proof> together = new ArrayList<>();
        for (Edge edge : edges) {
            List<Proof> made = edge.alone() ? new ArrayList<>() : together;
            List<Proof> there = edge.circuits().stream()
                    .filter(child -> child < left.size())
                    .flatMap(child -> left.get(child).stream())
                    .toList();
            for (int i = 0; i < there.size(); i++) {
                if (i / edge.arity() == made.size()) {
                    made.add(new Proof(circuit));
                }
                made.get(i / edge.arity()).verified.add(there.get(i));
            }
            if (edge.alone()) {
                alone.addAll(made);
            }
        }
        alone.addAll(together);
        return alone;
    }

    private static void visit(Proof proof, Set<Proof> seen) {
        if (seen.add(proof)) {
            proof.verified.forEach(each -> visit(each, seen));
        }
    }
}
