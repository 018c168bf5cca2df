package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.circuit.Circuit;
import soundscape.estimator.circuit.DeepAli;
import soundscape.estimator.circuit.Jagged;
import soundscape.estimator.proximity.Coefficients;
import soundscape.estimator.scheme.Batching;
import soundscape.estimator.scheme.Fri;
import soundscape.estimator.scheme.Rounds;
import soundscape.estimator.scheme.Scheme;
import soundscape.estimator.scheme.Stir;
import soundscape.estimator.scheme.Whir;

/** What a file says after a circuit's commitment scheme was exchanged. */
class SchemeSwapTest {
    private static final Rounds ROUNDS = new Rounds(
            4,
            15,
            List.of(4, 4, 4),
            List.of(55, 31, 22),
            List.of(22, 22, 20),
            List.of(1, 1),
            List.of(0, 0),
            Optional.empty(),
            Optional.empty());

    private static Batching batching(int size) {
        return new Batching(size, Coefficients.POWERS, 21);
    }

    private static Scheme fri(int size) {
        return Fri.folding(0.0625, 1 << 15, batching(size), 84, List.of(16, 16, 16), 16, 0);
    }

    private static Scheme whir(int size) {
        return new Whir(ROUNDS, batching(size), 4, Collections.nCopies(3, List.of(16, 14, 12, 10)));
    }

    private static Zkvm with(Zkvm zkvm, int index, Scheme scheme) {
        Circuit circuit = zkvm.circuits().get(index);
        return zkvm.withCircuit(
                index,
                circuit instanceof DeepAli deepAli
                        ? deepAli.withOpening(scheme)
                        : ((Jagged) circuit).withOpening(scheme));
    }

    private static String swapped(ZkvmFile file, int index, Scheme scheme) {
        return Saved.text(file, with(file.zkvm(), index, scheme));
    }

    @Test
    void embedOfPicoOverWhir() {
        ZkvmFile pico = Presets.open("pico").orElseThrow();
        assertEquals("""
            [[circuits]]
            protocol_family = "WHIR"
            name = "embed"
            log_inv_rate = 4
            num_iterations = 3
            folding_factors = [4, 4, 4]
            log_degree = 15
            constraint_degree = 4
            air_max_degree = 3
            num_columns = 467
            num_constraints = 323
            batch_size = 485
            opening_points = 2
            power_batching = true
            num_queries = [55, 31, 22]
            num_ood_samples = [1, 1]
            grinding_batching_phase = 21
            grinding_bits_folding = [[16, 14, 12, 10], [16, 14, 12, 10], [16, 14, 12, 10]]
            grinding_bits_queries = [22, 22, 20]
            grinding_bits_ood = [0, 0]

            [circuits.recursion]
            purpose = "Makes the proof ready for an outer SNARK."
            relation = "A compress proof verifies with an allowed key."
            enforces = "The proof is complete; its public values become one digest."

            [[circuits.recursion.verifies]]
            any_of = ["compress"]
            arity = 1

            [[circuits.lookups]]
            name = "memory"
            logup_type = "univariate"
            rows_L = 1048592
            rows_T = 491520
            num_columns_S = 6
            grinding_bits_lookup = 0\
            """, Saved.circuits(swapped(pico, 4, whir(485))).get(4));
    }

    /** In the older dialect, the one circuit that differs says so itself. */
    @Test
    void riscvOfDummyWhirOverFri() {
        ZkvmFile dummy = Presets.open("dummy_whir").orElseThrow();
        String text = swapped(dummy, 0, fri(200));
        assertEquals(Saved.head(dummy.text().text()), Saved.head(text));
        String riscv = Saved.circuits(text).get(0);
        assertEquals("""
            [[circuits]]
            protocol_family = "FRI_STARK"
            name = "riscv"
            rho = 0.0625
            trace_length = 32768
            batch_size = 200
            power_batching = true
            num_constraints = 500
            air_max_degree = 3
            opening_points = 2
            num_queries = 84
            fri_folding_factors = [16, 16, 16]
            fri_early_stop_degree = 128
            grinding_batching_phase = 21
            grinding_query_phase = 16

            """, riscv.substring(0, riscv.indexOf("[[circuits.lookups]]")));
    }

    @Test
    void olderDialectChangesAsAWholeWhereAllCircuitsDo() {
        ZkvmFile dummy = Presets.open("dummy_whir").orElseThrow();
        Zkvm changed = dummy.zkvm();
        for (int i = 0; i < changed.entries().size(); i++) {
            changed = with(changed, i, fri(200));
        }
        String text = Saved.text(dummy, changed);
        assertTrue(Saved.head(text).contains("protocol_family = \"FRI_STARK\""));
        assertFalse(Saved.circuits(text).get(0).contains("protocol_family"));
    }

    /** The sparse trace keeps its length; the dense one's is stated beside its degree, as the reference's files do. */
    @Test
    void coreOfSp1OverWhirAndBack() {
        ZkvmFile sp1 = Presets.open("sp1").orElseThrow();
        String text = swapped(sp1, 0, whir(193));
        String core = Saved.circuits(text).get(0);
        assertEquals("""
            [[circuits]]
            protocol_family = "JAGGED"
            name = "core"
            udr_only = true
            dense_pcs = "whir"
            log_inv_rate = 4
            num_iterations = 3
            folding_factors = [4, 4, 4]
            log_degree = 15
            trace_length = 4194304
            trace_columns = 3741
            dense_length = 32768
            dense_batch = 193
            num_constraints = 3412
            air_max_degree = 3
            opening_points = 1
            power_batching = true
            constraint_degree = 4
            multilinear_zerocheck = true
            num_queries = [55, 31, 22]
            num_ood_samples = [1, 1]
            grinding_batching_phase = 21
            grinding_bits_folding = [[16, 14, 12, 10], [16, 14, 12, 10], [16, 14, 12, 10]]
            grinding_bits_queries = [22, 22, 20]
            grinding_bits_ood = [0, 0]

            """, core.substring(0, core.indexOf("# Recursion: ")));
        String back = Saved.text(Saved.parse(text), sp1.zkvm());
        assertEquals(
                List.of("dense_pcs = \"fri\""),
                Saved.linesOnlyIn(back, sp1.text().text()));
        assertEquals(List.of("blowup_factor = 4"), Saved.linesOnlyIn(sp1.text().text(), back));
    }

    @Test
    void stirAndWhirShareTheirRounds() {
        ZkvmFile stir = Presets.open("stir_example").orElseThrow();
        Stir last = (Stir) ((DeepAli) stir.zkvm().circuits().get(2)).opening();
        List<List<Integer>> grinding = Collections.nCopies(3, List.of(0, 0, 0, 0));
        String text = swapped(stir, 2, new Whir(last.rounds(), last.batching(), 3, grinding));
        assertEquals(
                List.of(
                        "protocol_family = \"WHIR\"",
                        "constraint_degree = 3",
                        "grinding_bits_folding = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]"),
                Saved.linesOnlyIn(text, stir.text().text()));
        assertEquals(stir.text().text(), Saved.text(Saved.parse(text), stir.zkvm()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void noCommentIsLostButThoseOfLinesThatGo(String lineEnd) {
        String before = """
            [zkevm]
            name = "x"
            field = "KoalaBear^4"
            hash_size_bits = 248

            [[circuits]]   # the head
            protocol_family = "FRI_STARK" # kept 1
            name = "main"
            # kept 2

            # kept 3
            blowup_factor = 2 # gone
            # kept 4
            rho = 0.5 # gone
            # kept 5
            trace_length = 1_048_576 # gone
            air_max_degree = 0x3 # kept 6
            num_constraints = 300
            batch_size = 0x64
            opening_points = 2
            power_batching = true
            num_queries = 84 # kept 7
            colour = "blue" # kept 8
            fri_folding_factors = [16, 16, # gone
              16]
            # kept 9
            fri_early_stop_degree = 512
            # kept 10

            # kept 11
            [[circuits.lookups]]
            name = "memory" # kept 12
            rows_L = 1024
            rows_T = 16
            # kept 13
            """;
        String after = """
            [zkevm]
            name = "x"
            field = "KoalaBear^4"
            hash_size_bits = 248

            [[circuits]]   # the head
            protocol_family = "WHIR" # kept 1
            name = "main"
            # kept 2

            # kept 3
            # kept 4
            log_inv_rate = 4
            num_iterations = 3
            folding_factors = [4, 4, 4]
            log_degree = 15
            # kept 5
            constraint_degree = 4
            air_max_degree = 0x3 # kept 6
            num_constraints = 300
            batch_size = 0x64
            opening_points = 2
            power_batching = true
            num_queries = [55, 31, 22] # kept 7
            colour = "blue" # kept 8
            # kept 9
            num_ood_samples = [1, 1]
            grinding_batching_phase = 21
            grinding_bits_folding = [[16, 14, 12, 10], [16, 14, 12, 10], [16, 14, 12, 10]]
            grinding_bits_queries = [22, 22, 20]
            grinding_bits_ood = [0, 0]
            # kept 10

            # kept 11
            [[circuits.lookups]]
            name = "memory" # kept 12
            rows_L = 1024
            rows_T = 16
            # kept 13
            """;
        ZkvmFile file = Saved.parse(before.replace("\n", lineEnd));
        assertEquals(after.replace("\n", lineEnd), swapped(file, 0, whir(100)));
    }
}
