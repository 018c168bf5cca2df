package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.toml.ConfigException;
import soundscape.config.toml.TomlText;
import soundscape.estimator.result.ZkvmEstimate;
import soundscape.explore.knob.Assignment;
import soundscape.milestone.Milestones;
import soundscape.milestone.Standing;
import soundscape.milestone.Verdict;
import soundscape.report.Sentence;

/** A file with errors opens as far as it can, and never looks better than it is. */
class PartialOpeningTest {
    private static final String CIRCUIT = """
            [[circuits]]
            name = "%s"
            rho = 0.5
            trace_length = 1_048_576
            air_max_degree = 3
            num_constraints = 300
            batch_size = 100
            opening_points = 2
            power_batching = true
            num_queries = %s
            fri_folding_factors = [16, 16, 16]
            fri_early_stop_degree = 512
            """;

    private static final String HEAD = """
            [zkevm]
            name = "three"
            protocol_family = "FRI_STARK"
            field = "KoalaBear^4"
            hash_size_bits = 256

            """;

    @TempDir
    private Path folder;

    /** Three circuits; what stands for the queries of each. */
    private static String three(String first, String second, String third) {
        return HEAD + CIRCUIT.formatted("a", first) + "\n# b's comment\n" + CIRCUIT.formatted("b", second) + "\n"
                + CIRCUIT.formatted("c", third);
    }

    private static ZkvmFile explore(String text) {
        return ZkvmFile.explore("three.toml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> names(Zkvm zkvm) {
        return zkvm.entries().stream().map(CircuitEntry::name).toList();
    }

    @Test
    void everyProblemIsTold() {
        ZkvmFile file = explore(three("84", "-1", "\"x\""));
        assertEquals(List.of("a"), names(file.zkvm()));
        assertEquals(
                List.of(
                        "three.toml:30:1: num_queries = -1: num_queries must be at least 1; 1 would do",
                        "three.toml:43:1: num_queries = \"x\": num_queries must be a whole number; 84 would do"),
                file.problems().stream().map(Object::toString).toList());
        assertFalse(file.broken());
    }

    @Test
    void commandLineStillRefuses() {
        byte[] bytes = three("84", "-1", "84").getBytes(StandardCharsets.UTF_8);
        ConfigException refused = assertThrows(ConfigException.class, () -> ZkvmFile.of("three.toml", bytes));
        assertEquals(explore(three("84", "-1", "84")).problems(), refused.problems());
    }

    @Test
    void nothingToExploreIsRefusedWithEveryProblem() {
        ConfigException refused = assertThrows(ConfigException.class, () -> explore(three("0", "0", "0")));
        assertEquals(3, refused.problems().size());
    }

    @Test
    void estimateKnowsWhatIsMissing() {
        Zkvm zkvm = explore(three("84", "-1", "84")).zkvm();
        ZkvmEstimate estimate = zkvm.estimate();
        assertEquals(List.of("circuit \"b\""), estimate.missing());
        assertFalse(estimate.incomplete().finalProof());
        String sentence = Sentence.of(zkvm, estimate, Milestones.FOUNDATION);
        assertTrue(sentence.contains("at most ") && sentence.contains("without circuit \"b\""), sentence);
        assertTrue(
                explore(three("84", "84", "84")).zkvm().estimate().incomplete().isEmpty());
    }

    @Test
    void circuitWithoutANameIsCalledByItsLine() {
        String nameless = three("84", "-1", "84").replace("name = \"b\"\n", "");
        assertEquals(
                List.of("the circuit of line 21"),
                explore(nameless).zkvm().estimate().missing());
    }

    /** Enough queries for any milestone; the size is that of a circuit that is not the final one. */
    @Test
    void unreadFinalCircuitLeavesTheSizeUnknown() {
        String large = three("4000", "4000", "-1").replace("KoalaBear^4", "KoalaBear^5");
        Zkvm zkvm = explore(large).zkvm();
        ZkvmEstimate estimate = zkvm.estimate();
        assertTrue(estimate.incomplete().finalProof());
        Standing standing = Standing.of(Milestones.GLAMSTERDAM, zkvm, estimate);
        assertEquals(0, standing.bitsShort());
        assertEquals(Verdict.CANNOT_TELL, standing.verdict());
        assertEquals(List.of("circuit \"c\""), standing.missing());
        assertTrue(Sentence.of(zkvm, estimate, Milestones.FOUNDATION).contains(" · size unknown · "));
        Zkvm whole = explore(large.replace("-1", "4000")).zkvm();
        assertEquals(
                Verdict.MISSED,
                Standing.of(Milestones.GLAMSTERDAM, whole, whole.estimate()).verdict());
    }

    @Test
    void levelThatIsMissedWithoutTheUnreadCircuitIsMissedForCertain() {
        Zkvm zkvm = explore(three("5", "84", "-1")).zkvm();
        assertEquals(
                Verdict.MISSED,
                Standing.of(Milestones.H_STAR, zkvm, zkvm.estimate()).verdict());
    }

    /** One regime may be pinned in the unread circuit: then each circuit counts in its best. */
    @Test
    void upperBoundHoldsWhicheverRegimeTheUnreadCircuitHas() {
        String text = three("84", "60", "84")
                .replace("name = \"a\"", "name = \"a\"\nexplicit_regime = \"unique\"")
                .replace("name = \"c\"", "name = \"c\"\nexplicit_regime = \"list\"");
        double all = explore(text).zkvm().estimate().headline().bits();
        double without = explore(text.replace("name = \"c\"", "name = 3"))
                .zkvm()
                .estimate()
                .headline()
                .bits();
        assertTrue(without >= all, without + " < " + all);
    }

    @Test
    void savingLeavesWhatCouldNotBeReadAsItIs() throws IOException {
        String text = three("84", "\"x\" # ?", "84");
        Path target = Files.writeString(folder.resolve("three.toml"), text);
        ZkvmFile file = ZkvmFiles.explore(target);
        ZkvmFiles.save(file, Assignment.parse("queries=90").apply(file.zkvm()), target, Optional.empty());
        assertEquals(three("90", "\"x\" # ?", "90"), Files.readString(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"layers=4", "layers=1", "a.queries=90"})
    void unreadTablesKeepTheirPlaceWhenCircuitsComeAndGo(String change) throws IOException {
        String table = CIRCUIT.formatted("b", "\"x\" # ?");
        ZkvmFile file = explore(three("84", "\"x\" # ?", "84"));
        Zkvm changed = Assignment.parse(change).apply(file.zkvm());
        Path target = folder.resolve("new.toml");
        ZkvmFiles.save(file, changed, target, Optional.empty());
        String written = Files.readString(target);
        assertTrue(written.contains("# b's comment\n" + table), written);
        ZkvmFile again = ZkvmFiles.explore(target);
        assertEquals(names(changed), names(again.zkvm()));
        assertEquals(1, again.zkvm().unread().get(0).table());
    }

    @Test
    void reorderedCircuitsKeepTheUnreadTable() {
        ZkvmFile file = explore(three("84", "\"x\" # ?", "85"));
        List<CircuitEntry> entries = file.zkvm().entries();
        Zkvm turned = file.zkvm().withEntries(List.of(entries.get(1), entries.get(0)));
        String written = file.textFor(turned).text();
        assertTrue(written.contains(CIRCUIT.formatted("b", "\"x\" # ?")), written);
        assertEquals(List.of("c", "a"), names(explore(written).zkvm()));
    }

    /** What it takes from above must not change under it. */
    @Test
    void unreadTableKeepsItsField() {
        ZkvmFile file = explore(three("84", "-1", "84"));
        String written =
                file.textFor(Assignment.parse("extension=5").apply(file.zkvm())).text();
        assertTrue(written.startsWith(HEAD), written);
        assertEquals(2, written.split("field = \"KoalaBear\\^5\"", -1).length - 1, written);
    }

    @Test
    void lineThatIsNoTomlTakesItsCircuitAway() {
        ZkvmFile file = explore(three("84", "84\ngrinding_query_phase = = 20", "84"));
        assertTrue(file.broken());
        assertEquals(List.of("a", "c"), names(file.zkvm()));
        assertEquals(List.of("circuit \"b\""), file.zkvm().estimate().missing());
        assertEquals(file.text(), file.textFor(file.zkvm()));
        ConfigException refused = assertThrows(
                ConfigException.class,
                () -> file.textFor(Assignment.parse("queries=90").apply(file.zkvm())));
        assertEquals(31, refused.problems().get(0).line());
        assertTrue(refused.getMessage().contains("cannot be saved"), refused.getMessage());
    }

    /** Whatever line breaks, what remains is not taken for all there is. */
    @Test
    void brokenLineIsAlwaysMissed() {
        List<String> lines = three("84", "84", "84").lines().toList();
        int explored = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = String.join("\n", lines.subList(0, i)) + "\n[[" + lines.get(i) + "\n"
                    + String.join("\n", lines.subList(i + 1, lines.size())) + "\n";
            try {
                ZkvmFile file = explore(text);
                explored++;
                boolean harmless = lines.get(i).startsWith("#") || lines.get(i).isEmpty();
                assertTrue(harmless || !file.zkvm().estimate().incomplete().isEmpty(), text);
            } catch (ConfigException nothing) {
                assertTrue(i < HEAD.lines().count(), nothing.getMessage());
            }
        }
        assertTrue(explored > 30, () -> "too few explored");
    }

    @Test
    void textThatWasKeptIsExploredForItsFile() {
        Path path = Path.of("somewhere.toml");
        ZkvmFile file = ZkvmFile.explore(new TomlText("three.toml", three("84", "-1", "84")), Optional.of(path));
        assertEquals(Optional.of(path), file.path());
    }

    /** A name is a label; both circuits stay. */
    @Test
    void equalNamesAreNoProblem() {
        ZkvmFile file = explore(three("84", "84", "84").replace("\"b\"", "\"a\""));
        assertEquals(List.of(), file.problems());
        assertEquals(List.of("a", "a", "c"), names(file.zkvm()));
        assertEquals(3, file.zkvm().estimate().circuits().size());
    }
}
