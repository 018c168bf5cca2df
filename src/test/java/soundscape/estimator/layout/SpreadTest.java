package soundscape.estimator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.SizePartKind;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.size.Paths;
import soundscape.estimator.size.Tree;
import soundscape.estimator.size.TreeForm;

/** Means and quantiles of sizes that depend on what is drawn, against positions drawn a hundred thousand times. */
@Tag("slow")
class SpreadTest {
    private static final int DRAWS = 100_000;
    private static final long SEED = 20_261_128;

    @ParameterizedTest
    @CsvSource({
        "plonky3, BabyBear^4, 16, 100, 2, 16, true",
        "plonky3-until-2026-08, KoalaBear^4, 15, 21, 2, 15, true",
        "winterfell, Goldilocks^2, 15, 27, 8, 3, false",
        "stwo, M31^4, 20, 35, 16, 5, true"
    })
    void quantilesAreThoseOfTheDraws(
            String prover, String field, int logRows, int queries, int factor, int folds, boolean fromTheTop) {
        Fri fri = Fri.folding(
                0.125,
                1L << logRows,
                new Batching(8, Coefficients.POWERS, 0),
                queries,
                Collections.nCopies(folds, factor),
                0,
                0);
        StatedLayout layout = StatedLayout.of(Layouts.of(prover).orElseThrow());
        ProofShape shape = new ProofShape(Field.parse(field), 256, fri, 2, layout);
        Spread spread = Spread.of(shape);
        double[] drawn = new Simulation(shape, logRows + 3, queries, fromTheTop).draw();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(drawn)
                .map(size -> (size - mean) * (size - mean))
                .average()
                .orElseThrow());
        assertEquals(mean, spread.mean(), 5 * deviation / Math.sqrt(DRAWS));
        double within = fromTheTop ? 0.02 : 0.15;
        assertEquals(deviation, spread.deviation(), within * deviation);
        assertEquals(0.05, share(drawn, spread.low()), fromTheTop ? 0.02 : 0.035);
        assertEquals(0.95, share(drawn, spread.high()), fromTheTop ? 0.02 : 0.035);
    }

    private static double share(double[] drawn, double limit) {
        return Arrays.stream(drawn).filter(size -> size < limit).count() / (double) drawn.length;
    }

    /** Proofs whose openings are counted, path by path. */
    private static final class Simulation implements LayoutSink {
        private final Map<Integer, double[]> nodeBits = new HashMap<>();
        private final TreeForm form;
        private final double digest;
        private final int logDomain;
        private final int queries;
        private final boolean fromTheTop;
        private double fixed;

        Simulation(ProofShape shape, int logDomain, int queries, boolean fromTheTop) {
            this.digest = shape.digest();
            this.logDomain = logDomain;
            this.queries = queries;
            this.fromTheTop = fromTheTop;
            this.form = shape.form();
            shape.tell(this);
        }

        @Override
        public void bits(SizePartKind kind, double bits) {
            fixed += bits;
        }

        @Override
        public void trees(
                String of, int count, double leaves, int openings, double leafBits, SizePartKind part, int cap) {
            int depth = form.depth(leaves);
            double[] bits = nodeBits.computeIfAbsent(depth, key -> new double[65]);
            for (int d = 1; d <= depth; d++) {
                if (form.paths() == Paths.FRONTIER) {
                    bits[d - 1] += 2 * count * digest;
                }
                bits[d] += (form.paths() == Paths.FRONTIER ? -1 : 1) * count * digest;
            }
            if (form.once()) {
                bits[depth] += count * leafBits;
            } else {
                fixed += (double) count * openings * leafBits;
            }
        }

        double[] draw() {
            SplittableRandom random = new SplittableRandom(SEED);
            double[] sizes = new double[DRAWS];
            long[] positions = new long[queries];
            for (int i = 0; i < DRAWS; i++) {
                for (int j = 0; j < queries; j++) {
                    positions[j] = random.nextLong(1L << logDomain);
                }
                double size = fixed;
                for (Map.Entry<Integer, double[]> tree : nodeBits.entrySet()) {
                    size += count(positions, tree.getKey(), tree.getValue());
                }
                sizes[i] = size;
            }
            return sizes;
        }

        private double count(long[] positions, int depth, double[] bits) {
            long[] leaves = Arrays.stream(positions)
                    .map(position -> fromTheTop ? position >> (logDomain - depth) : position & ((1L << depth) - 1))
                    .sorted()
                    .toArray();
            double sum = 0;
            for (int j = 0; j < leaves.length; j++) {
                int met = j == 0 ? -1 : depth - (64 - Long.numberOfLeadingZeros(leaves[j] ^ leaves[j - 1]));
                for (int d = met + 1; d <= depth; d++) {
                    sum += bits[d];
                }
            }
            return sum;
        }
    }

    /** More draws meet more nodes, no more than there are. */
    @Test
    void nodesAreCounted() {
        Tree tree = new Tree(TreeForm.of(2, Paths.FRONTIER), 16, 3, 1, SizePartKind.LEAVES);
        double met = 0;
        for (int a = 0; a < 16; a++) {
            for (int b = 0; b < 16; b++) {
                for (int c = 0; c < 16; c++) {
                    met += List.of(a, b, c).stream().distinct().count() / 4096.0;
                }
            }
        }
        assertEquals(met, tree.nodes().met(4), 1e-12);
        assertTrue(tree.nodes().met(3) < met);
    }
}
