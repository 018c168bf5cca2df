package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.Problem;

/** Every "… would do" does, where it would stand; or it says what kind of value is meant. */
class HintsTest {
    private static final String SEEDS = "soundscape.config.HostileTexts#seeds";

    static List<Problem> problems(byte[] bytes) {
        try {
            return ZkvmFile.explore("x.toml", bytes).problems();
        } catch (ConfigException refused) {
            return refused.problems();
        }
    }

    private static void holds(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Problem problem : problems(bytes)) {
            AppliedHint.of(text, problem).ifPresent(hint -> hint.assertDoes(HintsTest::problems));
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource(SEEDS)
    void otherLines(long seed) {
        holds(HostileTexts.otherLines(seed));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource(SEEDS)
    void truncated(long seed) {
        holds(HostileTexts.truncated(seed));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource(SEEDS)
    void flippedBytes(long seed) {
        holds(HostileTexts.flippedBytes(seed));
    }

    /** The first hint of each, since some have thousands. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("soundscape.config.HostileTexts#monsters")
    void monsters(String text) {
        byte[] bytes = HostileTexts.bytes(text);
        Problem first = problems(bytes).stream().findFirst().orElse(new Problem("", 1, 1, ""));
        AppliedHint.of(text, first).ifPresent(hint -> hint.assertDoes(HintsTest::problems));
    }

    static Stream<Path> cases() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(HintsTest.class.getResource("/soundscape/cases/"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void filesOfUsers(Path file) throws IOException {
        holds(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("soundscape.config.BadInputTest#broken")
    void brokenInput(String broken) {
        holds(HostileTexts.bytes(broken));
    }

    /** What was offered once and does not do. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            swirl_negative_hint       | 20000
            whir_scalar_folding_grind | [[16, 16, 16, 16, 16, 16, 16], [16, 16, 16, 16, 16], [16, 16, 16, 16, 16]]
            longer_trace_fold_plan    |
            former_whir_dialect       | folding_factors = [3, 3]
            near_miss_key_names       | name = "Names"
            """)
    void valuesThatDo(String name, String value) throws IOException {
        List<Problem> problems = problems(text(name).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Optional.ofNullable(value),
                problems.stream().findFirst().flatMap(problem -> AppliedHint.shown(problem.sentence())));
    }

    /** The exponents are as large as they may be; no negative one is offered. */
    @Test
    void anExponentThatIsTooLargeIsLowered() throws IOException {
        String text = text("swirl_negative_hint").replaceAll("(?m)^soundness_.*\n", "");
        List<Problem> problems = problems(HostileTexts.bytes(text));
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).sentence().endsWith("; l_skip = 13 would do"), problems::toString);
    }

    static String text(String name) throws IOException {
        try (var in = HintsTest.class.getResourceAsStream("/soundscape/cases/" + name + ".toml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String preset() {
        return Presets.open("pico").orElseThrow().text().text();
    }

    /** One cause, one problem; line, what would do, how many follow. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [[circuits]]                   | [[circuits]                 | [[circuits]] would do
            [[circuits]]                   | [circuits]]                 | [[circuits]] would do
            [[circuits]]                   | [circuits]                  | [[circuits]] in line FIRST would do
            [[circuits]]                   | [[circuits                  | [[circuits]] would do
            [[circuits.lookups]]           | [circuits.lookups]          | [[circuits.lookups]] in line FIRST would do
            [[circuits.lookups]]           | [[circuits.lookups]         | [[circuits.lookups]] would do
            name = "convert"               | name = "convert             | name = "convert" would do
            fri_folding_factors = [        | fri_folding_factors = [[    | fri_folding_factors = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2] would do
            field = "KoalaBear^4"          | # none                      | field = "KoalaBear^4" in [zkevm] would do
            field = "KoalaBear^4"          | field = 4                   | "KoalaBear^4" would do
            hash_size_bits = 248           | hash_size_bits = 0          | 1 would do
            """)
    void oneCauseIsOneProblem(String from, String to, String hint) {
        String text = preset().replaceFirst("\\Q" + from + "\\E", to);
        List<Problem> problems = problems(HostileTexts.bytes(text));
        assertEquals(1, problems.size(), () -> problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n")));
        assertTrue(
                problems.get(0).sentence().endsWith("; " + hint.replace("FIRST", line(text, to))),
                problems.get(0)::toString);
    }

    private static String line(String text, String first) {
        return String.valueOf(
                1 + text.lines().takeWhile(line -> !line.equals(first)).count());
    }

    /** A table that is there twice takes its keys with it. */
    @Test
    void aTableGivenTwiceIsOneProblem() {
        List<Problem> problems = problems(HostileTexts.bytes(preset() + "[zkevm]\nname = \"x\"\nfield = \"M31^4\"\n"));
        assertEquals(1, problems.size(), problems::toString);
        assertFalse(problems.get(0).following().isEmpty());
    }

    /** A family that is none of the circuits' makes each of them lack most keys. */
    @Test
    void aWrongFamilyForAllIsOneProblem() {
        String text = preset().replace("protocol_family = \"FRI_STARK\"\n", "")
                .replace("[zkevm]\n", "[zkevm]\nprotocol_family = \"WHIR\"\n");
        List<Problem> problems = problems(HostileTexts.bytes(text));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(
                "protocol_family = \"WHIR\": protocol_family must be the one whose keys the circuit has; \"FRI_STARK\" would do",
                problems.get(0).sentence());
        int others = problems.get(0).following().size();
        assertTrue(others > 50, problems::toString);
        assertTrue(problems.get(0).toString().endsWith(", and " + others + " more that follow from it"));
    }

    /** What is wrong besides stays a problem of its own. */
    @Test
    void otherCausesAreNotFolded() {
        String text = preset().replaceFirst("name = \"convert\"", "name = \"convert")
                .replace("num_queries = 21", "num_queries = -1");
        List<Problem> problems = problems(HostileTexts.bytes(text));
        assertEquals(
                List.of(true, false, false),
                problems.stream()
                        .map(problem -> problem.sentence().contains("TOML"))
                        .toList());
    }

    /** In a large file trying comes to an end; what is meant is said all the same. */
    @Test
    void tryingHasAnEnd() {
        String many = "[zkevm]\nname = \"x\"\n" + "[[circuits]]\nprotocol_family = \"FRI\"\n".repeat(2_000);
        List<Problem> problems = problems(HostileTexts.bytes(many));
        assertEquals(2_000, problems.size());
        assertTrue(problems.get(1_999).sentence().endsWith("\"SWIRL\" would do"), problems.get(1_999)::toString);
    }
}
