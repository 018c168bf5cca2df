package soundscape.estimator.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static soundscape.estimator.layout.LayoutKey.AUX_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.DIGEST_BYTES;
import static soundscape.estimator.layout.LayoutKey.EVALUATIONS;
import static soundscape.estimator.layout.LayoutKey.OTHER_BYTES;
import static soundscape.estimator.layout.LayoutKey.OUTPUTS;
import static soundscape.estimator.layout.LayoutKey.QUOTIENT_COLUMNS;
import static soundscape.estimator.layout.LayoutKey.SHARING;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundscape.estimator.field.Field;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.result.ProofSize;
import soundscape.estimator.result.RealSize;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Opening;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Whir;

/** Sizes that were published or measured, against the layouts that must give them. */
class PublishedSizesTest {
    /** csp-benchmarks, November 2025: plonky2's recursion configuration. */
    @ParameterizedTest
    @CsvSource({"15, 152444", "17, 165372"})
    void plonky2(int logRows, long bytes) {
        List<Integer> folds = Collections.nCopies((logRows - 2) / 4, 16);
        RealSize size = size("plonky2", "Goldilocks^2", 256, fri(0.125, logRows, 255, 28, folds), 3, Map.of());
        assertEquals(bytes, size.bytes());
        assertTrue(size.exact());
    }

    /** risc0 3bbcd44: the recursion circuit's seal. */
    @Test
    void risc0() {
        Fri fri = fri(0.25, 18, 163, 50, List.of(16, 16, 16));
        RealSize size = size("risc0", "BabyBear^4", 256, fri, 4, Map.of(EVALUATIONS, 643.0, OUTPUTS, 32.0));
        assertEquals(222_668, size.bytes());
        assertTrue(size.exact());
        assertFalse(size("risc0", "BabyBear^4", 256, fri, 4, Map.of()).exact(), "the taps are a guess");
    }

    /** Miden VM 0.17.1 in csp-benchmarks, and what the law of winterfell's own encoding gives. */
    @ParameterizedTest
    @CsvSource({"15, 75100, 75513", "17, 86789, 86395", "19, 98065, 98468"})
    void winterfell(int logRows, double measured, double law) {
        Fri fri = fri(0.125, logRows, 80, 27, Collections.nCopies((logRows - 6) / 3, 8));
        RealSize size = size(
                "winterfell",
                "Goldilocks^2",
                256,
                fri,
                9,
                Map.of(AUX_COLUMNS, 8.0, QUOTIENT_COLUMNS, 8.0, DIGEST_BYTES, 24.0));
        assertEquals(law, (double) size.bytes(), 2.0);
        assertEquals(measured, (double) size.bytes(), 0.006 * measured);
    }

    /** Plonky3 a3bc9ba and 3c902a9: BabyBear⁴, 100 queries, a narrow trace. */
    @ParameterizedTest
    @CsvSource({
        "plonky3-until-2026-07, 16, 703307, 0.009",
        "plonky3-until-2026-07, 20, 1031604, 0.009",
        "plonky3-until-2026-08, 16, 378407, 0.031",
        "plonky3-until-2026-08, 20, 628081, 0.031",
        "plonky3, 16, 223000, 0.005",
        "plonky3, 20, 396000, 0.005"
    })
    void plonky3(String prover, int logRows, double bytes, double within) {
        Fri fri = fri(0.5, logRows, 2, 100, Collections.nCopies(logRows, 2));
        RealSize size = size(prover, "BabyBear^4", 256, fri, 2, Map.of());
        assertEquals(bytes, (double) size.bytes(), within * bytes);
    }

    /** sp1 f66b4bf: shrink; and what a frontier would leave. */
    @Test
    void sp1() {
        Fri fri = fri(0.125, 18, 128, 94, Collections.nCopies(18, 2));
        assertEquals(851_264, size("sp1", "KoalaBear^4", 248, fri, 3, Map.of()).bytes());
        long shared =
                size("sp1", "KoalaBear^4", 248, fri, 3, Map.of(SHARING, 2.0)).bytes();
        assertTrue(shared > 440_000 && shared < 450_000, () -> "a frontier leaves " + shared);
    }

    /** Ziren 46e8c13, block 25907955: the openings of the three rounds. */
    @Test
    void ziren() {
        Rounds rounds = new Rounds(
                1,
                21,
                List.of(4, 7, 7),
                List.of(84, 21, 12),
                List.of(0, 0, 0),
                List.of(2, 2),
                List.of(0, 0),
                Optional.of(List.of(1, 4, 7, 10)),
                Optional.empty());
        Whir whir = new Whir(
                rounds,
                new Batching(96, Coefficients.POWERS, 0),
                3,
                List.of(Collections.nCopies(4, 0), Collections.nCopies(7, 0), Collections.nCopies(7, 0)));
        Map<LayoutKey, Double> beside = Map.of(OTHER_BYTES, 858_306.0 - 680_072 - 52_928 - 28_712);
        assertEquals(858_306, size("ziren", "KoalaBear^4", 248, whir, 3, beside).bytes());
        assertEquals(
                680_072 + 52_928 + 28_712,
                size("ziren", "KoalaBear^4", 248, whir, 3, Map.of()).bytes());
    }

    /** provably.fast, 7 October 2026: 2^23 places at rate 1/4, 363 samples. */
    @ParameterizedTest
    @CsvSource({"35, 221297, 204700", "107, 617304, 557500"})
    void stwo(int queries, double measured, double law) {
        Fri fri = fri(0.25, 21, 363, queries, List.of(2, 16, 16, 16, 16, 16));
        RealSize size = size("stwo", "M31^4", 256, fri, 2, Map.of());
        assertEquals(law, (double) size.bytes(), 0.01 * law);
        assertEquals(0.915 * measured, (double) size.bytes(), 0.015 * measured);
    }

    private static Fri fri(double rate, int logRows, long columns, int queries, List<Integer> folds) {
        Batching batching = new Batching(columns, Coefficients.POWERS, 0);
        return Fri.folding(rate, 1L << logRows, batching, queries, folds, 0, 0);
    }

    private static RealSize size(
            String prover, String field, int hashBits, Opening opening, int degree, Map<LayoutKey, Double> stated) {
        StatedLayout layout = StatedLayout.of(Layouts.of(prover).orElseThrow()).with(stated);
        ProofSize.Builder size = new ProofSize.Builder();
        new ProofShape(Field.parse(field), hashBits, opening, degree, layout).addTo(size);
        return size.build().real().orElseThrow();
    }
}
