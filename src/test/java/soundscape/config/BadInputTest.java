package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Every broken condition gives one sentence: position, key, value, condition, and a value that would do. */
class BadInputTest {
    private static final String CASES = """
            pico       | rho = 0.5 | rho = 1.5 | rho = 1.5: rho must lie strictly between 0 and 1; 0.5 would do
            pico       | rho = 0.5 | rho = nan | rho = NaN: rho must lie strictly between 0 and 1; 0.5 would do
            pico       | num_queries = 84 | num_queries = 0 | num_queries = 0: num_queries must be at least 1; 1 would do
            pico       | num_queries = 84 | num_queries = "84" | num_queries = "84": num_queries must be a whole number; 84 would do
            pico       | num_queries = 84 | # gone | num_queries: num_queries must be given; num_queries = 84 would do
            pico       | fri_early_stop_degree = 2 | fri_early_stop_degree = 4 | fri_early_stop_degree = 4: fri_early_stop_degree must be the size at which the folding factors end, N/ρ divided by each in turn; 2 would do
            pico       | opening_points = 2 | opening_points = 9000000 | opening_points = 9000000: opening_points must, with the trace length, stay below (1 − δ)·N/ρ = 6291456 in UDR; 1947052 would do
            pico       | field = "KoalaBear^4" | field = "Koala^4" | field = Koala^4: field must be one of Goldilocks, BabyBear, KoalaBear, M31, BN254, with a degree as in Goldilocks^3; "Goldilocks^3" would do
            pico       | field = "KoalaBear^4" | field = "KoalaBear^17" | field = KoalaBear^17: field must have an extension degree between 1 and 16; "KoalaBear^16" would do
            pico       | name = "memory" | name = "query phase" | lookups = query phase: lookups must not bear the name of another term, which they would replace; "query phase lookup" would do
            zisk       | gap_to_radius = 0.005333333333333333 | gap_to_radius = 0.9 | gap_to_radius = 0.9: gap_to_radius must be positive and less than 1 − √ρ = 0.292893 (ρ = 0.5); 0.00292893 would do
            dummy_whir | num_queries = [55, 31, 22, 17, 14] | num_queries = [55, 31] | num_queries = [55, 31]: num_queries must have 5 entries, to fit num_iterations; a list of 5 whole numbers would do
            dummy_whir | num_iterations = 5 | num_iterations = 6 | num_iterations = 6: num_iterations must be the number of folding_factors; 5 would do
            dummy_whir | log_inv_rate = 4 | log_inv_rate = 20 | log_inv_rate = 20: log_inv_rate must keep log_degree + log_inv_rate − folding factor of iteration 0 = 38 within the two-adicity 32 of Goldilocks³; 14 would do
            dummy_whir | constraint_degree = 8 | constraint_degree = 2 | constraint_degree = 2: constraint_degree must be at least 3; 3 would do
            dummy_whir | folding_factors = [4, 4, 4, 4, 4] | folding_factors = [9, 4, 4, 4, 4] | folding_factors = [9, 4, 4, 4, 4]: folding_factors must add up to at most log_degree = 22; a list of 5 whole numbers that add up to at most 22 would do
            stir_example | num_queries = [231, | num_queries = [70000, | num_queries = 70000: num_queries must, with the 1 out-of-domain samples of iteration 1, stay below that iteration's degree 2^16; [65534, 57, 33, 23] would do
            sp1        | dense_length = 2097152 | dense_length = 0 | dense_length = 0: dense_length must be at least 1; 1 would do
            zkdtvm     | explicit_regime = "unique" | explicit_regime = "list" | explicit_regime = list: explicit_regime must be "unique" for JAGGED, which is proved for unique decoding only; "unique" would do
            zkdtvm     | explicit_regime = "unique" | explicit_regime = "best" | explicit_regime = "best": explicit_regime must be one of "unique", "list"; "unique" would do
            openvm2    | whir_num_queries = [193, 88, 81, 81] | whir_num_queries = [] | whir_num_queries = []: whir_num_queries must have at least 1 entry, and 4 times as many as its entries must not exceed l_skip + n_stack = 24; a list of 1 to 6 whole numbers would do
            openvm2    | explicit_m = 2 | # gone | explicit_m = nothing: explicit_m must be given with explicit_regime = "list"; explicit_m = 2 would do
            openvm2    | log_blowup = 1 | log_blowup = 9 | log_blowup = 9: log_blowup must keep l_skip + n_stack + log_blowup − 4 = 29 within the two-adicity 27 of BabyBear⁴; 7 would do
            pico       | protocol_family = "FRI_STARK" | protocol_family = "" | protocol_family = "": protocol_family must not be empty; "FRI_STARK" would do
            pico       | field = "KoalaBear^4" | field = " " | field = " ": field must not be empty; "KoalaBear^4" would do
            pico       | name = "convert" | name = 3 | name = 3: name must be text in quotes; "main" would do
            miden      | batch_size = 100 | batch_size = 9223372036854775807 | batch_size = 9223372036854775807: batch_size must lie between 1 and 4294967296; 4294967296 would do
            dummy_whir | grinding_bits_folding = [[16, | grinding_bits_folding = [[-1, | grinding_bits_folding = -1: grinding_bits_folding must lie between 0 and 256; [[0, 14, 12, 10], [14, 12, 10, 8], [17, 15, 13, 11], [19, 17, 15, 13], [22, 20, 18, 16]] would do
            pico       | num_queries = 84 | num_queries = 80.0 | num_queries = 80.0: num_queries must be a whole number; 80 would do
            pico       | num_queries = 84 | num_querys = 80 | num_querys = 80: num_querys is not read, and num_queries must be given; num_queries = 80 would do
            pico       | batch_size = 1435 | num_pols = 1435 | num_pols = 1435: num_pols is the former name of batch_size; batch_size = 1435 would do
            dummy_whir | folding_factors = [4, 4, 4, 4, 4] | folding_factors = [] | folding_factors = []: folding_factors must have as many entries as num_iterations; a list of 5 whole numbers would do
            dummy_whir | folding_factors = [4, 4, 4, 4, 4] | folding_factor = 4 | folding_factor = 4: folding_factor is the former name of folding_factors; folding_factors = [4, 4, 4, 4, 4] would do
            ziren      | dense_pcs = "whir" | dense_pcs = "x" | dense_pcs = "x": dense_pcs must be one of "fri", "whir"; "whir" would do
            zkdtvm     | explicit_regime = "unique" | explicit_regime = "lst" | explicit_regime = "lst": explicit_regime must be one of "unique", "list"; "unique" would do
            openvm     | trees = 4 | trees = 65 | trees = 65: trees must lie between 1 and 64; 64 would do
            openvm     | num_columns = 40000 | num_columns = 0.5 | num_columns = 0.5: num_columns must be a whole number; 1 would do
            ziren      | other_bytes = 96594 | other_bytes = "94 KiB" | other_bytes = "94 KiB": other_bytes must be a whole number; 1 would do
            zisk       | prover = "pil2-proofman" | prover = "sp1" | merkle_arity = 4: merkle_arity must not be given for sp1, which asks for num_columns, trees, other_bytes, path_sharing, digest_bytes; no merkle_arity would do
            pico       | protocol_family = "FRI_STARK" | protocol_family = "PLONK" | protocol_family = "PLONK": protocol_family must be one of "FRI_STARK", "WHIR", "STIR", "JAGGED", "SWIRL"; "FRI_STARK" would do
            """;

    /** A change to a preset's text, and what must be said of it; columns: preset | from | to | sentence. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CASES)
    void brokenConditionIsNamed(String preset, String from, String to, String sentence) {
        String text = Presets.open(preset).orElseThrow().text().text();
        int at = text.indexOf(from);
        List<Problem> problems = problems(broken(preset, from, to));
        Problem named = problems.stream()
                .filter(problem -> problem.sentence().equals(sentence))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected: " + sentence + "\nsaid: " + problems));
        boolean keyIsThere = !to.startsWith("#") && sentence.startsWith(to.substring(0, to.indexOf(' ')));
        if (keyIsThere) {
            int line = 1
                    + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            assertEquals(line, named.line(), named::toString);
        }
    }

    private static String broken(String preset, String from, String to) {
        String text = Presets.open(preset).orElseThrow().text().text();
        int at = text.indexOf(from);
        assertTrue(at >= 0, "the preset has no " + from);
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    /** The texts of all cases. */
    static Stream<String> broken() {
        return CASES.lines()
                .map(line -> line.split("\\|"))
                .map(row -> broken(row[0].strip(), row[1].strip(), row[2].strip()));
    }

    /** The zkVM has a name too, but that is not where a circuit's is missing. */
    @Test
    void missingNameIsMissingInItsCircuit() {
        String text = Presets.open("pico").orElseThrow().text().text();
        String broken = text.replaceFirst("name = \"convert\"\n", "");
        int line = (int)
                broken.substring(0, broken.indexOf("[[circuits]]")).lines().count();
        Problem problem = problems(broken).get(0);
        assertEquals("name: name must be given; name = \"main\" would do", problem.sentence());
        assertTrue(problem.line() > line, problem::toString);
    }

    @Test
    void emptyListOfLookupsIsNone() {
        String text = Presets.open("miden").orElseThrow().text().text() + "lookups = []\n";
        assertEquals(
                1,
                ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8))
                        .zkvm()
                        .entries()
                        .size());
    }

    @Test
    void statedRatesMayNotGrowTheDomainWithoutEnd() {
        String jagged = """
                [zkevm]
                name = "x"
                field = "KoalaBear^6"
                hash_size_bits = 256
                [[circuits]]
                protocol_family = "JAGGED"
                name = "c"
                dense_pcs = "whir"
                log_inv_rate = 1
                whir_log_inv_rates = [1, 62, 62]
                num_iterations = 2
                folding_factors = [4, 4]
                log_degree = 20
                dense_batch = 100
                dense_length = 1048576
                power_batching = true
                constraint_degree = 3
                air_max_degree = 3
                num_constraints = 10
                num_queries = [10, 10]
                grinding_bits_queries = [0, 0]
                num_ood_samples = [1]
                grinding_bits_ood = [0]
                grinding_bits_folding = [[0, 0, 0, 0], [0, 0, 0, 0]]
                trace_length = 1048576
                trace_columns = 100
                """;
        assertEquals(
                "x.toml:10:1: whir_log_inv_rates = [1, 62, 62]: whir_log_inv_rates must keep the domain of iteration 1,"
                        + " 2^78, at 2^62 or less; an entry of at most 46 would do",
                problems(jagged).get(0).toString());
    }

    @Test
    void syntaxErrorHasItsPosition() {
        assertEquals(
                "x.toml:2:8: not TOML",
                problems("[zkevm]\nname = = 3\n").get(0).toString().substring(0, 20));
    }

    @Test
    void emptyFileIsNoZkvm() {
        assertEquals(
                "zkevm: a table [zkevm] must be given; [zkevm] with a name would do",
                problems("").get(0).sentence());
    }

    @Test
    void otherBytesAreNoText() {
        byte[] bytes = {'a', '\n', 'b', (byte) 0xff};
        ConfigException failure = assertThrows(ConfigException.class, () -> ZkvmFile.of("x.toml", bytes));
        assertEquals("x.toml:2:2: byte 3 is not UTF-8; the file must be saved as UTF-8", failure.getMessage());
    }

    @Test
    void missingFileIsSaid() {
        ConfigException failure = assertThrows(ConfigException.class, () -> ZkvmFiles.open(Path.of("no", "such.toml")));
        assertTrue(failure.getMessage().contains("does not exist"), failure.getMessage());
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        String text = Presets.open("pico").orElseThrow().text().text();
        List<Problem> problems = problems(text.replaceFirst("rho = 0.5", "rho = 2.0")
                .replaceFirst("\"embed\"\nrho = 0.0625", "\"embed\"\nrho = 3"));
        assertEquals(2, problems.size(), problems::toString);
    }

    private static List<Problem> problems(String text) {
        return assertThrows(ConfigException.class, () -> ZkvmFile.of("x.toml", text.getBytes(StandardCharsets.UTF_8)))
                .problems();
    }

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyMissingLineIsAnAnswerOrASentence(String preset) {
        List<String> lines =
                Presets.open(preset).orElseThrow().text().text().lines().toList();
        for (int i = 0; i < Math.min(lines.size(), 80); i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < lines.size(); j++) {
                text.append(j == i ? "" : lines.get(j)).append('\n');
            }
            try {
                ZkvmFile.of("x.toml", text.toString().getBytes(StandardCharsets.UTF_8))
                        .zkvm()
                        .estimate();
            } catch (ConfigException said) {
                assertTrue(said.problems().get(0).line() >= 1);
            }
        }
    }
}
