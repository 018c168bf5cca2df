package soundscape.config;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.toml.ConfigException;
import soundscape.estimator.circuit.Circuit;
import soundscape.explore.knob.Assignment;

class SavingTest {
    private static final String SMALL = """
            # what this is
            [zkevm]
            name = "small"   # its name
            field = "KoalaBear^4"
            hash_size_bits = 248
            colour = "blue" # no key of ours

            # the only circuit
            [[circuits]]
            protocol_family = "FRI_STARK"
            name = "main"
            blowup_factor = 2
            rho = 0.5   # half
            trace_length = 1_048_576
            air_max_degree = 3
            num_constraints = 300
            batch_size = 0x64
            opening_points = 2
            power_batching = true
            num_queries = 84
            fri_folding_factors = [16, 16, # twice
              16]
            fri_early_stop_degree = 512

            [[circuits.lookups]]
            name = "memory"
            rows_L = 1024
            rows_T = 16
            """;

    @TempDir
    private Path folder;

    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void untouchedPresetIsByteIdentical(String name) {
        ZkvmFile file = Presets.open(name).orElseThrow();
        assertArrayEquals(file.text().encode(), file.textFor(file.zkvm()).encode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF" + SMALL, SMALL})
    void markAndLineEndsSurviveAnEdit(String unixText) {
        String text = unixText.replace("\n", "\r\n");
        ZkvmFile file = parse(text);
        Zkvm changed = Assignment.parse("queries=85").apply(file.zkvm());
        assertEquals(
                text.replace("num_queries = 84", "num_queries = 85"),
                file.textFor(changed).text());
    }

    @Test
    void onlyChangedValuesChange() {
        ZkvmFile file = parse(SMALL);
        Zkvm changed = Assignment.parse("blowup=8").apply(file.zkvm());
        String expected = SMALL.replace("rho = 0.5 ", "rho = 0.125 ")
                .replace("blowup_factor = 2", "blowup_factor = 8")
                .replace("fri_early_stop_degree = 512", "fri_early_stop_degree = 2048");
        assertEquals(expected, file.textFor(changed).text());
    }

    @Test
    void fieldOfAllChangesWhereItIsStated() {
        ZkvmFile file = parse(SMALL);
        Zkvm changed = Assignment.parse("extension=5").apply(file.zkvm());
        assertEquals(
                SMALL.replace("KoalaBear^4", "KoalaBear^5"),
                file.textFor(changed).text());
    }

    @Test
    void fieldOfOneCircuitIsStatedThere() {
        ZkvmFile file = Presets.open("pico").orElseThrow();
        Zkvm changed = Assignment.parse("final.extension=5").apply(file.zkvm());
        String text = file.textFor(changed).text();
        assertTrue(text.contains("field = \"KoalaBear^4\""));
        assertTrue(text.contains("field = \"KoalaBear^5\""));
        assertEquals(changed.circuits(), parse(text).zkvm().circuits());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 7})
    void layersSurviveSaving(int layers) {
        ZkvmFile file = Presets.open("pico").orElseThrow();
        Zkvm changed = Assignment.parse("layers=" + layers).apply(file.zkvm());
        Zkvm read = parse(file.textFor(changed).text()).zkvm();
        assertEquals(layers, read.entries().size());
        assertEquals(changed.circuits(), read.circuits());
    }

    @Test
    void circuitsCanBeReordered() {
        ZkvmFile file = Presets.open("pico").orElseThrow();
        List<CircuitEntry> entries = file.zkvm().entries();
        Zkvm changed = file.zkvm().withEntries(List.of(entries.get(4), entries.get(0), entries.get(4)));
        assertEquals(
                changed.circuits(), parse(file.textFor(changed).text()).zkvm().circuits());
    }

    @Test
    void savingReplacesTheFileAndLeavesNothingElse() throws IOException {
        Path target = folder.resolve("small.toml");
        Files.writeString(target, SMALL);
        ZkvmFile file = ZkvmFiles.open(target);
        ZkvmFiles.save(file, Assignment.parse("queries=90").apply(file.zkvm()), target, Optional.empty());
        assertEquals(SMALL.replace("= 84", "= 90"), Files.readString(target));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(target), files.toList());
        }
    }

    @Test
    void circuitsInAnInlineListAreChangedAndCopiedThere() {
        String circuit =
                "{protocol_family = \"FRI_STARK\", name = \"%s\", rho = 0.5, trace_length = 1048576, air_max_degree = 3,"
                        + " num_constraints = 300, batch_size = 100, opening_points = 2, power_batching = true, num_queries = 84,"
                        + " fri_folding_factors = [16, 16, 16], fri_early_stop_degree = 512,"
                        + " lookups = [{name = \"l\", rows_L = 1, rows_T = 2}]}";
        ZkvmFile file = parse("circuits = [" + circuit.formatted("a") + ", " + circuit.formatted("b") + "]\n"
                + "[zkevm]\nname = \"inline\"\nfield = \"KoalaBear^4\"\nhash_size_bits = 256\n");
        for (String change : List.of("b.queries=85", "layers=3", "b.scheme=WHIR", "b.extension=5")) {
            Zkvm changed = Assignment.parse(change).apply(file.zkvm());
            String text = file.textFor(changed).text();
            assertTrue(parse(text).zkvm().sameCircuits(changed), text);
            assertEquals(5, text.lines().count(), text);
        }
    }

    /** What the reader would refuse is not written: said before anything is replaced. */
    @Test
    void circuitWithoutANameIsRefused() throws IOException {
        Path target = folder.resolve("small.toml");
        Files.writeString(target, SMALL);
        ZkvmFile file = ZkvmFiles.open(target);
        Circuit circuit = file.zkvm().circuits().get(0);
        Zkvm nameless =
                file.zkvm().withCircuit(0, circuit.withHeader(circuit.header().withName(" ")));
        ConfigException refused =
                assertThrows(ConfigException.class, () -> ZkvmFiles.save(file, nameless, target, Optional.empty()));
        assertEquals(
                "name = \" \": name must not be empty; \"main\" would do",
                refused.problems().get(0).sentence());
        assertEquals(SMALL, Files.readString(target));
    }

    /** The reference reads no commit grinding under Jagged, and no multilinear batching under WHIR. */
    @ParameterizedTest
    @CsvSource({
        "sp1, num_queries = 124, grinding_commit_phase = 5",
        "dummy_whir, power_batching = true, multilinear_batching = true",
    })
    void keysThatDoNotCountStayAsTheyAre(String preset, String before, String unread) {
        String text = Presets.open(preset).orElseThrow().text().text();
        int at = text.indexOf(before) + before.length();
        String longer = text.substring(0, at) + "\n" + unread + " # ours" + text.substring(at);
        ZkvmFile file = parse(longer);
        assertEquals(longer, file.textFor(file.zkvm()).text());
        Zkvm changed = Assignment.parse("final.queries=90").apply(file.zkvm());
        assertTrue(file.textFor(changed).text().contains("\n" + unread + " # ours\n"));
    }

    @Test
    void refusedSavingLosesNothing() throws IOException {
        Path target = folder.resolve("gone").resolve("small.toml");
        ZkvmFile file = parse(SMALL);
        assertThrows(UncheckedIOException.class, () -> ZkvmFiles.save(file, file.zkvm(), target, Optional.empty()));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
        assertEquals(
                Arrays.hashCode(SMALL.getBytes(StandardCharsets.UTF_8)),
                Arrays.hashCode(file.text().encode()));
    }

    private static ZkvmFile parse(String text) {
        return ZkvmFile.of("small.toml", text.getBytes(StandardCharsets.UTF_8));
    }
}
