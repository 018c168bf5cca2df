package soundscape.estimator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.circuit.Swirl;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Scheme;

class SizeLawsTest {
    private static final int HASH = 256;

    /** Relative; sums of some dozen doubles. */
    private static final double ROUNDING = 1e-12;

    private static Optional<SizeFormula> formula(Circuit circuit) {
        double extension = circuit.field().elementBits();
        double base = circuit.field().base().elementBits();
        int hash = circuit.header().hashBits();
        if (circuit instanceof DeepAli deepAli) {
            return Optional.of(SizeFormula.of(deepAli.opening(), base, extension, hash));
        }
        if (circuit instanceof Jagged jagged) {
            double variables = ceilLog2(jagged.opening().dimension())
                    + ceilLog2((double) jagged.opening().batching().size());
            double sumchecks = (4 * variables + 2) + (4 * (2 * variables + 2) + 2);
            return Optional.of(
                    SizeFormula.of(jagged.opening(), base, extension, hash).plus(sumchecks * extension));
        }
        return Optional.empty();
    }

    private static int ceilLog2(double number) {
        return Long.SIZE - Long.numberOfLeadingZeros((long) number - 1);
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void sizeIsTheFormulas(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            formula(circuit).ifPresent(formula -> {
                ProofSize size = circuit.size();
                assertEquals(formula.worst(), size.worst(), ROUNDING * formula.worst(), circuit::toString);
                assertEquals(formula.expected(), size.expected(), ROUNDING * formula.worst(), circuit::toString);
            });
        }
    }

    /** Where all leaves are at least a digest large, or the system shares no path nodes (SWIRL). */
    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void expectedSizeIsAtMostTheWorstButForSmallLeaves(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            double excess = formula(circuit).map(SizeFormula::excess).orElse(0.0);
            ProofSize size = circuit.size();
            assertTrue(
                    size.expected() <= size.worst() * (1 + ROUNDING) + excess,
                    () -> size.expected() + " > " + size.worst() + ": " + circuit);
        }
    }

    /** One query into a tree of 32-bit leaves: the expected size pays a digest for the leaf's sibling, the worst 31 bits. */
    @Test
    void expectedSizeOfSmallLeavesCanExceedTheWorst() {
        ProofSize size =
                fri(0.5, 8, 1, List.of()).size(Field.parse("M31"), HASH).build();
        double lastPolynomial = 8 * 31;
        assertEquals(HASH + 31 + 31 + 3 * HASH + lastPolynomial, size.worst());
        assertEquals(HASH + 31 + 4 * HASH + lastPolynomial, size.expected());
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void swirlSharesNoPaths(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            if (circuit instanceof Swirl) {
                assertEquals(circuit.size().worst(), circuit.size().expected());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(RandomCircuits.SEEDS)
    void partsAddUpToTheTotals(long seed) {
        for (Circuit circuit : new RandomCircuits(seed).all()) {
            List<ProofSize.Part> parts = circuit.size().parts();
            double worst = 0;
            double expected = 0;
            for (ProofSize.Part part : parts) {
                assertTrue(part.worst() >= 0 && part.expected() >= 0, () -> part + " of " + circuit);
                worst += part.worst();
                expected += part.expected();
            }
            assertEquals(
                    parts.size(),
                    parts.stream().map(ProofSize.Part::kind).distinct().count());
            assertEquals(worst, circuit.size().worst());
            assertEquals(expected, circuit.size().expected());
        }
    }

    /** Trees so deep that 1 − 2^−d is 1 on doubles: far down every opening has a path of its own. */
    @ParameterizedTest
    @ValueSource(ints = {20, 40, 50, 52, 53, 54, 55, 60, 61})
    void deepTreesAreCountedToTheLastLevel(int depth) {
        int queries = 84;
        Fri fri = fri(0.5, 1L << (depth - 1), queries, List.of());
        ProofSize size = fri.size(Field.parse("Goldilocks^4"), HASH).build();
        double leaves = queries * 256.0;
        double lastPolynomial = Math.scalb(256.0, depth - 1);
        double paths = size.parts().stream()
                .filter(part -> part.kind() == SizePartKind.PATHS)
                .mapToDouble(ProofSize.Part::expected)
                .sum();
        assertEquals(HASH * (double) SizeFormula.siblings(queries, depth), paths);
        assertEquals(HASH + leaves + paths + lastPolynomial, size.expected(), ROUNDING * size.expected());
    }

    private static Fri fri(double rate, long length, int queries, List<Integer> factors) {
        return Fri.folding(rate, length, new Batching(1, Coefficients.POWERS, 0), queries, factors, 0, 0);
    }

    /** By hand: 16 points, 2 queries, one fold by 4, 128-bit elements, 256-bit digests. */
    @Test
    void smallExampleByHand() {
        Scheme scheme = fri(0.25, 4, 2, List.of(4));
        ProofSize size = scheme.size(Field.parse("Goldilocks^2"), HASH).build();
        double firstTree = 2 * (128 + 128 + 3 * HASH);
        double secondTree = 2 * (4 * 128 + HASH + HASH);
        double lastPolynomial = 1 * 128;
        assertEquals(HASH + firstTree + HASH + secondTree + lastPolynomial, size.worst());
        // level 1: 2(1/4) → 1; level 2: 4(9/16 − 4/16) = 5/4 → 2; levels 3 and 4 likewise 13/8 → 2, 29/16 → 2
        double firstExpected = 2 * 128 + (1 + 2 + 2 + 2) * HASH;
        double secondExpected = 2 * 4 * 128 + (1 + 2) * HASH;
        assertEquals(HASH + firstExpected + HASH + secondExpected + lastPolynomial, size.expected());
    }
}
