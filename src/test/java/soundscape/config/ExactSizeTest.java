package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.layout.Layout;
import soundscape.estimator.layout.LayoutKey;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.layout.ProofShape;
import soundscape.estimator.result.RealSize;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;

/** A size is exact only of a proof that its prover would write, and that nothing which the file states contradicts. */
class ExactSizeTest {
    private static final String SMALL = """
            [zkevm]
            name = "x"
            field = "%s"
            hash_size_bits = %s
            [[circuits]]
            protocol_family = "FRI_STARK"
            name = "main"
            rho = 0.125
            trace_length = %s
            air_max_degree = 3
            num_columns_witness = 17
            num_columns_fixed = 2
            num_constraints = 10
            batch_size = 20
            opening_points = 2
            power_batching = true
            num_queries = 30
            fri_folding_factors = %s
            fri_early_stop_degree = %s
            grinding_query_phase = 16
            %s
            [circuits.layout]
            prover = "pil2-proofman"
            %s
            """;

    private static Circuit only(Zkvm zkvm) {
        return zkvm.circuits().get(0);
    }

    private static Circuit read(String stated) {
        return only(Saved.parse(SMALL.formatted("Goldilocks^3", "256", "65536", "[8, 8, 8]", "1024", stated, ""))
                .zkvm());
    }

    private static RealSize real(Circuit circuit) {
        return circuit.size().real().orElseThrow();
    }

    private static List<String> doubts(Circuit circuit) {
        return circuit.shape().orElseThrow().doubts();
    }

    static Stream<Layout> provers() {
        return Layouts.ALL.stream().filter(layout -> !layout.equals(Layouts.SOUNDCALC));
    }

    /** Whoever adds a prover says what it can encode. */
    @ParameterizedTest
    @MethodSource("provers")
    void everyProverStatesWhatItCanEncode(Layout layout) {
        assertFalse(layout.abilities().fields().isEmpty());
        assertTrue(layout.abilities().fields().values().stream().noneMatch(Set::isEmpty));
        boolean fri = layout.fits(Zkvms.fri(only(Zkvms.preset("pico"))));
        assertEquals(fri, !layout.abilities().folds().isEmpty());
        assertFalse(layout.abilities().arities().isEmpty());
    }

    static Stream<String> presets() {
        return Presets.names().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void nothingSpeaksAgainstABundledLayout(String preset) {
        for (Circuit circuit : Zkvms.preset(preset).circuits()) {
            assertEquals(List.of(), circuit.shape().map(ProofShape::doubts).orElse(List.of()), circuit.name());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Goldilocks^2 | 256 | 65536 | [8, 8, 8] | 1024 |                             | writes proofs over Goldilocks³, not over Goldilocks²
                    KoalaBear^4  | 256 | 65536 | [8, 8, 8] | 1024 |                             | writes proofs over Goldilocks³, not over KoalaBear⁴
                    Goldilocks^3 | 192 | 65536 | [8, 8, 8] | 1024 |                             | has digests of 32 bytes, not of 24
                    Goldilocks^3 | 256 | 49152 | [8, 8, 8] | 768  |                             | has domains of powers of two only
                    Goldilocks^3 | 256 | 65536 | [8, 3, 8] | 2730 |                             | folds by 2 or 4 or 8 or 16 or 32 or 64 or 128 or 256 or 512 or 1024, not by 3
                    Goldilocks^3 | 256 | 65536 | [8, 8, 8] | 1024 | merkle_arity = 16           | has trees of 2 or 3 or 4 children a node, not 16
                    """)
    void whatAProverCannotEncodeIsNotExact(
            String field, String hash, String rows, String folds, String last, String layout, String instead) {
        Circuit circuit =
                only(Saved.parse(SMALL.formatted(field, hash, rows, folds, last, "", layout == null ? "" : layout))
                        .zkvm());
        assertFalse(real(circuit).exact());
        assertEquals(List.of("pil2-proofman " + instead), doubts(circuit));
    }

    @Test
    void whatItCanIsExact() {
        assertTrue(real(read("")).exact());
        assertEquals(List.of(), doubts(read("")));
    }

    /** A fold's tree of 2^10 leaves has five levels of four children. */
    @Test
    void noTreeIsCutBelowItsLeaves() {
        Circuit circuit = read("");
        Circuit cut = circuit.withHeader(circuit.header()
                .withLayout(circuit.header().layout().map(stated -> stated.with(LayoutKey.KEPT_LEVEL, 6))));
        assertFalse(real(cut).exact());
        assertEquals(List.of("level 6 of trees, where paths end, lies below a tree of 5 levels"), doubts(cut));
    }

    @Test
    void aStatedSizeThatAgreesIsNoDoubt() {
        long bytes = real(read("")).bytes();
        assertTrue(real(read("proof_size = " + bytes)).exact());
        assertTrue(
                real(read("proof_size = \"%.2f KB\"".formatted(bytes / 1024.0))).exact());
    }

    /** However it is turned since; another prover's layout has nothing to do with it, and equality neither. */
    @Test
    void aStatedSizeThatDisagreesIsADoubt() {
        Circuit circuit = read("proof_size = \"100.00 KB\"");
        assertFalse(real(circuit).exact());
        assertEquals(List.of("the file states another size, 100.00 KB"), doubts(circuit));
        assertEquals(real(read("")).bits(), real(circuit).bits());
        assertEquals(read(""), circuit);
        assertFalse(real(Knobs.QUERIES.turned(circuit, "31")).exact());
        assertTrue(real(Knobs.PROVER.turned(circuit, "pil-stark")).exact());
    }
}
