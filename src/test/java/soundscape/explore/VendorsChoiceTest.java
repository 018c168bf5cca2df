package soundscape.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.arithmetic.Log2;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.proximity.GapTheorem;
import soundscape.estimator.proximity.LineError;
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

    @ParameterizedTest
    @MethodSource("circuits")
    void gapAndQueriesComeOut(Circuit circuit) {
        double gap = DoubleStream.iterate(0, alpha -> alpha + 1)
                .map(alpha -> (1 + STEP * alpha) * SMALLEST)
                .filter(each -> batchingBits(circuit, each, asPrinted(circuit, each)) >= LEVEL)
                .findFirst()
                .orElseThrow();
        Fri fri = fri(circuit);
        ProximityGap guaranteed = gap(circuit, gap, asPrinted(circuit, gap));
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
                        .filter(circuit -> batchingBits(circuit, SMALLEST, asPrinted(circuit, 2 * SMALLEST)) < LEVEL)
                        .map(Circuit::name)
                        .toList());
    }

    /** With half the multiplicity it is the program's own. */
    @ParameterizedTest
    @MethodSource("circuits")
    void theTheoremIsTheProgramsButForTheMultiplicity(Circuit circuit) {
        ProximityGap ours = circuit.gapAt(Regime.JBR, circuit.rate());
        ProximityGap theirs = gap(circuit, ours.eta(), ours.multiplicity());
        double dimension = fri(circuit).dimension();
        assertEquals(1, theirs.numerator(dimension) / ours.numerator(dimension), 1e-12);
        assertEquals(ours.bitsPerQuery(), theirs.bitsPerQuery(), 1e-12);
    }

    private static Fri fri(Circuit circuit) {
        return (Fri) circuit.opening();
    }

    private static double asPrinted(Circuit circuit, double gap) {
        return Math.ceil(Math.sqrt(circuit.rate()) / gap);
    }

    private static double batchingBits(Circuit circuit, double gap, double multiplicity) {
        Batching batching = fri(circuit).batching();
        ProximityGap guaranteed = gap(circuit, gap, multiplicity);
        double numerator = guaranteed.numerator(
                batching.coefficients(), (double) batching.size(), fri(circuit).dimension());
        return guaranteed.log2Field() + batching.grinding() - Log2.of(numerator);
    }

    /** [(2M⁵ + 3Mδρ)·n/(3ρ^1.5) + M/√ρ]/F with M = m + ½ and n places, at a multiplicity that is given. */
    private static ProximityGap gap(Circuit circuit, double gap, double multiplicity) {
        double rate = circuit.rate();
        double root = Math.sqrt(rate);
        double delta = 1 - root - gap;
        double shifted = multiplicity + 0.5;
        double slope = (2 * Math.pow(shifted, 5) + 3 * shifted * delta * rate) / (3 * rate * root * rate);
        return new ProximityGap(
                GapTheorem.BCHKS25_JOHNSON,
                circuit.field(),
                circuit.decoding().gap(),
                rate,
                delta,
                1 - delta,
                1 / (2 * gap * root),
                multiplicity,
                new LineError.Affine(slope, shifted / root));
    }
}
