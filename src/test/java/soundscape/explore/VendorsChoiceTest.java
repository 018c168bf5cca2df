package soundscape.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.GapTheorems;
import soundscape.estimator.proximity.JohnsonGap;
import soundscape.estimator.proximity.JohnsonTheorem;
import soundscape.estimator.proximity.ListBound;
import soundscape.estimator.proximity.ProximityGap;
import soundscape.estimator.proximity.Regime;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;

/**
 * ZisK's (gap, queries) follow from the other parameters: the smallest gap (1 + α)/300, α = 0, 0.1, 0.2, …, with which
 * batching reaches 128 bits, and the fewest queries that do so then. They were chosen by BCHKS25's Theorem 4.2 as printed,
 * with m = ⌈√ρ/η⌉; the theorem holds with half as many, and would have let 41 of the 44 circuits keep the smallest gap.
 */
class VendorsChoiceTest {
    private static final int LEVEL = 128;

    /** Parts of the smallest gap in which it grows. */
    private static final double STEP = 1 / 10.0;

    private static final double SMALLEST = 1 / 300.0;

    static Stream<Circuit> circuits() {
        return Zkvms.preset("zisk").circuits().stream();
    }

    private static final JohnsonTheorem AS_PRINTED = theorem("bchks25-as-printed");

    private static JohnsonTheorem theorem(String key) {
        return GapTheorems.named(key).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void gapAndQueriesComeOut(Circuit circuit) {
        double gap = DoubleStream.iterate(0, alpha -> alpha + 1)
                .map(alpha -> (1 + STEP * alpha) * SMALLEST)
                .filter(each -> batchingBits(circuit, at(AS_PRINTED, circuit, each)) >= LEVEL)
                .findFirst()
                .orElseThrow();
        Fri fri = fri(circuit);
        ProximityGap guaranteed = at(AS_PRINTED, circuit, gap);
        double stated = circuit.gapAt(Regime.JBR, circuit.rate()).eta();
        assertEquals(stated, gap, 1e-12, circuit.name());
        assertEquals(
                fri.queries(),
                (int) Math.ceil((LEVEL - fri.queryGrinding()) / guaranteed.bitsPerQuery()),
                circuit.name());
    }

    @Test
    void withHalfTheMultiplicityTheSmallestGapWouldDoForAllButThree() {
        assertEquals(44, circuits().count());
        assertEquals(
                List.of("ArithEq", "ArithEq384", "Keccakf"),
                circuits()
                        .filter(circuit ->
                                batchingBits(circuit, at(GapTheorems.BCHKS25_JOHNSON, circuit, SMALLEST)) < LEVEL)
                        .map(Circuit::name)
                        .toList());
    }

    /** With half the multiplicity it is the program's own. */
    @ParameterizedTest
    @MethodSource("circuits")
    void theTheoremIsTheProgramsButForTheMultiplicity(Circuit circuit) {
        ProximityGap ours = circuit.gapAt(Regime.JBR, circuit.rate());
        ProximityGap theirs = at(AS_PRINTED, circuit, ours.eta());
        double dimension = fri(circuit).dimension();
        assertEquals(1, numerator(ours, ours.multiplicity(), dimension) / ours.numerator(dimension), 1e-12);
        assertEquals(Math.ceil(Math.sqrt(circuit.rate()) / ours.eta()), theirs.multiplicity());
        assertEquals(1, numerator(ours, theirs.multiplicity(), dimension) / theirs.numerator(dimension), 1e-12);
        assertEquals(ours.bitsPerQuery(), theirs.bitsPerQuery(), 1e-12);
    }

    /** The newest theorem: batching gains more than ten bits, and the queries' 128 bits bind all the same. */
    @Test
    void queriesBindWhateverTheTheorem() {
        Circuit dma = circuits()
                .filter(circuit -> circuit.name().equals("Dma"))
                .findFirst()
                .orElseThrow();
        double eta = dma.gapAt(Regime.JBR, dma.rate()).eta();
        assertEquals(133.2, batchingBits(dma, at(GapTheorems.BCHKS25_JOHNSON, dma, eta)), 0.05);
        assertEquals(143.9, batchingBits(dma, at(theorem("dkt26"), dma, eta)), 0.05);
        assertEquals(229, fri(dma).queries());
        assertEquals(225, fewestQueries(dma, theorem("dkt26")));
    }

    /** With the greatest m that leaves batching 128 bits. */
    private static int fewestQueries(Circuit circuit, JohnsonTheorem theorem) {
        double root = Math.sqrt(circuit.rate());
        int m = 3;
        while (batchingBits(circuit, at(theorem, circuit, root / (2 * (m + 1)))) >= LEVEL) {
            m++;
        }
        double worth = at(theorem, circuit, root / (2 * m)).bitsPerQuery();
        return (int) Math.ceil((LEVEL - fri(circuit).queryGrinding()) / worth);
    }

    private static Fri fri(Circuit circuit) {
        return (Fri) circuit.opening();
    }

    private static double batchingBits(Circuit circuit, ProximityGap guaranteed) {
        Batching batching = fri(circuit).batching();
        double numerator = guaranteed.numerator(
                batching.coefficients(), (double) batching.size(), fri(circuit).dimension());
        return guaranteed.log2Field() + batching.grinding() - Log2.of(numerator);
    }

    private static ProximityGap at(JohnsonTheorem theorem, Circuit circuit, double eta) {
        return theorem.gap(
                circuit.rate(), circuit.field(), JohnsonGap.ofEta(OptionalDouble.of(eta)), ListBound.REFERENCE);
    }

    /** (2M⁵ + 3Mδρ)·n/(3ρ^1.5) + M/√ρ with M = m + ½ and n places, at a multiplicity that is given. */
    private static double numerator(ProximityGap gap, double multiplicity, double dimension) {
        double rate = gap.rate();
        double root = Math.sqrt(rate);
        double shifted = multiplicity + 0.5;
        double slope =
                (2 * Math.pow(shifted, 5) + 3 * shifted * gap.proximityParameter() * rate) / (3 * rate * root * rate);
        return slope * dimension + shifted / root;
    }
}
