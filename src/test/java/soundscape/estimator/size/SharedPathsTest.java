package soundscape.estimator.size;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All depths at once, against the formula as it is written for each. */
class SharedPathsTest {
    private static final int DEPTH_ON_PLAIN_DOUBLES = 40;

    private static double asWritten(int depth, int openings) {
        double nodes = Math.pow(2, depth);
        double each = depth <= DEPTH_ON_PLAIN_DOUBLES
                ? Math.pow(1 - 1 / nodes, openings) - Math.pow(1 - 2 / nodes, openings)
                : Math.expm1(openings * Math.log1p(-1 / nodes)) - Math.expm1(openings * Math.log1p(-2 / nodes));
        return Math.min(openings, Math.ceil(nodes * each));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 21, 54, 84, 229, 1000, 4095, 4096, 10_000, 1_000_000, Integer.MAX_VALUE})
    void equalTheFormulaToTheBit(int openings) {
        double[] siblings = new double[DistinctNodes.MAX_DEPTH + 1];
        SharedPaths.fill(siblings, openings);
        for (int depth = 1; depth < siblings.length; depth++) {
            assertEquals(asWritten(depth, openings), siblings[depth]);
        }
    }
}
