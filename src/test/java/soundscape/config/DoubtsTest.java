package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.format.UnreadKey;
import soundscape.config.toml.Problem;

/** Files that are read and estimated although a prover, or soundcalc, would not do as they say. */
class DoubtsTest {
    private static final String CASES = "src/test/resources/soundscape/cases/";

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void nothingBundledIsInDoubt(String preset) {
        assertEquals(
                List.of(),
                Saved.parse(Presets.open(preset).orElseThrow().text().text()).doubts());
    }

    private static ZkvmFile changed(String preset, String from, String to) {
        String text = Presets.open(preset).orElseThrow().text().text();
        assertTrue(text.contains(from), from);
        return Saved.parse(text.replaceFirst(Pattern.quote(from), to));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pico | num_queries = 84 | num_queries = 20000 | [[circuits]] | the error of query phase is less than any number that soundcalc computes with; one of at most 1073 bits would do
            pico | batch_size = 1435 | batch_size = 1 | batch_size | batch_size = 1, combined by powers of one coefficient, errs by nothing, whose logarithm soundcalc stops at; independent coefficients would do
            """)
    void eachIsToldAtItsKey(String preset, String from, String to, String start, String sentence) {
        ZkvmFile file = changed(preset, from, to);
        assertEquals(sentence, file.doubts().get(0).sentence());
        String line =
                file.text().text().lines().toList().get(file.doubts().get(0).line() - 1);
        assertTrue(line.startsWith(start), line);
    }

    /** 2^22 rows at rate 1/16. */
    @Test
    void aDomainBeyondTheFieldIsToldWithItsRound() {
        String text = Presets.open("pico")
                .orElseThrow()
                .text()
                .text()
                .replaceFirst("rho = 0.5", "rho = 0.0625")
                .replaceFirst("fri_early_stop_degree = 2", "fri_early_stop_degree = 16");
        ZkvmFile file = Saved.parse(text);
        assertEquals(
                List.of(
                        "rho = 0.0625 takes the domain of round 0 to 2^26, beyond the two-adicity 24 of KoalaBear⁴: soundcalc"
                                + " does not ask, but no prover has it; 0.25 would do"),
                file.doubts().stream().map(Problem::sentence).toList());
        assertEquals(
                "rho = 0.0625", text.lines().toList().get(file.doubts().get(0).line() - 1));
    }

    /** KoalaBear has subgroups of 2^24 points: a first fold of 2^8 leaves room for it, the second one of 2 does not. */
    @Test
    void laterRoundsAreAskedForToo() {
        String text = ZkvmFiles.open(Path.of(CASES + "dense_pcs_upper_case.toml"))
                .text()
                .text()
                .replace("dense_length = 1048576", "dense_length = 1073741824")
                .replace("log_degree = 20", "log_degree = 30")
                .replace("folding_factors = [4, 6, 6]", "folding_factors = [8, 1, 6]")
                .replace("[[0, 0, 0, 0], [0, 0, 0, 0, 0, 0],", "[[0, 0, 0, 0, 0, 0, 0, 0], [0],");
        ZkvmFile file = Saved.parse(text);
        assertEquals(
                List.of(
                        "whir_log_inv_rates = [1, 4, 7, 7] takes the domain of round 1 to 2^25, beyond the two-adicity 24 of"
                                + " KoalaBear⁴: soundcalc does not ask, but no prover has it; lower rates of the code before would do"),
                file.doubts().stream().map(Problem::sentence).toList());
    }

    @Test
    void aSchemeUnderJaggedIsReadInCapitalsAndStaysSo() {
        ZkvmFile file = ZkvmFiles.open(Path.of(CASES + "dense_pcs_upper_case.toml"));
        assertEquals("WHIR", file.zkvm().circuits().get(0).opening().label());
        Zkvm changed = file.zkvm()
                .withCircuit(
                        0,
                        file.zkvm()
                                .circuits()
                                .get(0)
                                .withHeader(
                                        file.zkvm().circuits().get(0).header().withHashBits(256)));
        assertTrue(Saved.text(file, changed).contains("dense_pcs = \"WHIR\""));
        assertEquals(List.of(), file.doubts());
    }

    /** Powers or independent coefficients are meant: log2 of 31 bits lie between the two. */
    @Test
    void multilinearWeightsOverWhirAreADoubt() {
        String text = ZkvmFiles.open(Path.of(CASES + "dense_pcs_upper_case.toml"))
                .text()
                .text()
                .replace("power_batching = true", "power_batching = false\nmultilinear_batching = true");
        List<UnreadKey> keys = Saved.parse(text).unreadKeys();
        assertEquals(List.of(true), keys.stream().map(UnreadKey::doubtful).toList());
        assertTrue(
                keys.get(0)
                        .place()
                        .sentence()
                        .startsWith("multilinear_batching is no key over whir: soundcalc's newest rules forbid it"),
                keys.toString());
    }
}
