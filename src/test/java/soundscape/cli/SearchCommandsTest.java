package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Compatibility;
import soundscape.config.Zkvm;
import soundscape.config.ZkvmFile;
import soundscape.config.ZkvmFiles;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** sweep, frontier, tune and knobs, as a terminal sees them. */
class SearchCommandsTest {
    private static final String NO_NEWS = "";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    private static CircuitEstimate embed(String queries) {
        Zkvm zkvm = Zkvms.preset("pico");
        return Estimator.estimate(Zkvms.circuit(Knobs.QUERIES.turn(zkvm, Zkvms.only(zkvm, "embed"), queries), "embed"));
    }

    @Test
    void sweepAsCsvHasFullPrecision() {
        assertEquals(0, run("sweep", "pico", "queries=21,40", "--format", "csv"));
        assertEquals(
                "queries,bits,level,regime,circuit,weakest,proof_size_bits_expected,proof_size_bits_worst,work_model,proof_size_bits_real",
                lines().get(0));
        CircuitEstimate estimate = embed("40");
        assertEquals(
                List.of(
                        "40",
                        Double.toString(estimate.best().total()),
                        "63",
                        "JBR",
                        "embed",
                        "batching",
                        Decimals.full(estimate.size().expected()),
                        Decimals.full(estimate.size().worst()),
                        "1.0",
                        estimate.size()
                                .real()
                                .map(real -> Decimals.full(real.bits()))
                                .orElse("")),
                List.of(lines().get(2).split(",", -1)));
        assertEquals(3, lines().size());
        assertEquals(NO_NEWS, err.toString());
    }

    /** 99.978 bits are a level of 99, and must not read 100.0. */
    @Test
    void bitsAreRoundedDown() {
        assertEquals(0, run("sweep", "src/test/resources/soundscape/cases/level_rounding_query.toml", "queries=115"));
        assertTrue(lines().get(1).contains(" 99.9 "), lines().toString());
    }

    /** KoalaBear has no domain of 2^25 points: what has none is left out, and counted. */
    @Test
    void pointsWithoutADomainAreLeftOutAndCounted() {
        assertEquals(0, run("sweep", "pico", "blowup=2..64", "--circuit", "riscv"));
        assertEquals(3, lines().size());
        assertEquals(
                "pico: 4 of 6 configurations are left out: the estimator refuses them, or the field has no domain for them",
                err.toString().strip());
        assertEquals(0, run("frontier", "pico", "blowup=2..64", "--circuit", "riscv"));
        assertTrue(err.toString().contains(" of 6 configurations; the estimator admits 2"), err.toString());
    }

    @Test
    void sweepOfTwoKnobsHasOneCurveAValueOfTheSecond() {
        assertEquals(0, run("sweep", "pico", "queries=20..40:10", "blowup=4..16"));
        assertEquals(
                List.of("4 20", "4 30", "4 40", "8 20", "8 30", "8 40", "16 20", "16 30", "16 40"),
                lines().stream()
                        .skip(1)
                        .map(line -> line.strip().replaceAll(" +", " "))
                        .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                        .toList());
    }

    @Test
    void sweepOfTheWholeZkvmAsJson() throws IOException {
        assertEquals(
                0,
                run(
                        "sweep",
                        "pico",
                        "extension=4,5",
                        "--whole",
                        "--circuit",
                        "all",
                        "--format",
                        "json",
                        "--size",
                        "worst"));
        JsonNode five = json().get(1);
        Zkvm turned = Knobs.EXTENSION.turn(Zkvms.preset("pico"), Target.ALL, 5);
        assertEquals("5", five.get("extension").asText());
        assertEquals(turned.estimate().headline().bits(), five.get("bits").asDouble());
        assertEquals(
                turned.estimate().headline().size().worst(),
                five.get("proof_size_bits_worst").asDouble());
        assertEquals(
                turned.entries().get(turned.estimate().headline().circuit()).name(),
                five.get("circuit").asText());
    }

    @Test
    void incompleteFiguresAreToldToBeUpperBounds() {
        assertEquals(0, run("sweep", "miden", "queries=27", "--format", "csv"));
        assertTrue(lines().get(0).startsWith("queries,bits_at_most,"), lines().get(0));
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "miden", "--level", "100"));
        assertTrue(lines().get(0).startsWith("Miden: at most 55 → at most 100 bits"), lines().get(0));
    }

    @Test
    void anUpperBoundStaysOneInJson() throws IOException {
        assertEquals(0, run("tune", "miden", "--level", "100", "--json"));
        for (String state : List.of("before", "after")) {
            assertTrue(json().get(state).has("bits_at_most"), out.toString());
            assertFalse(json().get(state).has("bits"), out.toString());
        }
        assertEquals("num_constraints", json().get("incomplete").asText());
    }

    /** Its constraints are given: nothing is a bound after that. */
    @Test
    void aLevelThatIsKnownIsNoBound() {
        assertEquals(0, run("tune", "miden", "--level", "100", "--set", "constraints=1000"));
        assertTrue(lines().get(0).startsWith("Miden: 55 → 100 bits"), lines().get(0));
    }

    /** No bit of the level depends on how a proof is written. */
    @Test
    void aLayoutIsMovedWhereItIsFree() {
        String[] held = {"tune", "zisk", "--level", "128", "--keep", "extension", "--keep", "blowup", "--keep", "arity"
        };
        List<String> arguments = new ArrayList<>(List.of(held));
        arguments.addAll(List.of("--keep", "first-fold", "--keep", "last-polynomial", "--keep", "queries"));
        assertEquals(0, run(arguments.toArray(String[]::new)));
        assertTrue(out.toString().contains("Nothing has to change."), out.toString());
        arguments.addAll(List.of("--free", "layout"));
        assertEquals(0, run(arguments.toArray(String[]::new)));
        String saved = "path sharing \"frontier\" saves 12 KiB at no bit, but the size is then a mean, not exact";
        assertTrue(out.toString().contains(saved), out.toString());
    }

    @Test
    void answersGoToAFile() throws IOException {
        Path file = folder.resolve("sweep.csv");
        assertEquals(0, run("sweep", "pico", "queries=21", "--format", "csv", "-o", file.toString()));
        assertEquals(NO_NEWS, out.toString());
        assertEquals(2, Files.readAllLines(file).size());
        try (var all = Files.list(folder)) {
            assertEquals(List.of(file), all.toList(), "nothing temporary is left");
        }
    }

    @Test
    void frontierTellsHowMuchItSearched() throws IOException {
        assertEquals(
                0, run("frontier", "pico", "blowup=4..16", "queries=10..60:10", "--format", "json", "--threads", "2"));
        assertTrue(err.toString().startsWith("pico: "), err.toString());
        assertTrue(err.toString().contains(" of 18 configurations; the estimator admits 18"), err.toString());
        double size = 0;
        for (JsonNode point : json()) {
            assertTrue(point.get("proof_size_bits_expected").asDouble() > size, "smallest first");
            size = point.get("proof_size_bits_expected").asDouble();
        }
        assertTrue(json().size() > 3);
    }

    @Test
    void tunedTomlIsWhatWasPromised() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(0, run("tune", "pico", "--for", "Glamsterdam", "-o", file.toString(), "--json"));
        assertTrue(json().get("reached").asBoolean());
        Zkvm tuned = ZkvmFiles.open(file).zkvm();
        assertTrue(tuned.estimate().headline().securityBits() >= 100);
        assertEquals(
                tuned.estimate().headline().bits(),
                json().get("after").get("bits").asDouble());
        assertEquals(
                tuned.estimate().finalProof().size().expected(),
                json().get("after").get("proof_size_bits_expected").asDouble());
        assertFalse(json().get("changes").isEmpty());
    }

    @Test
    void whatIsKeptStays() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(
                0,
                run(
                        "tune",
                        "zisk",
                        "--level",
                        "128",
                        "--keep",
                        "extension",
                        "--keep",
                        "blowup",
                        "--keep",
                        "grinding",
                        "-o",
                        file.toString()));
        Zkvm before = Zkvms.preset("zisk");
        Zkvm after = ZkvmFiles.open(file).zkvm();
        for (int i = 0; i < before.entries().size(); i++) {
            for (String kept : List.of("extension", "blowup", "grinding")) {
                assertEquals(
                        Knobs.named(kept).orElseThrow().show(before, i),
                        Knobs.named(kept).orElseThrow().show(after, i));
            }
        }
    }

    /** What no program can put right is told; a comment says who changed the file, and never two do. */
    @Test
    void labelsThatAreFalseNowAreToldAndProvenanceIsWrittenOnce() throws IOException {
        Path file = folder.resolve("tuned.toml");
        String labels = "src/test/resources/soundscape/cases/labels.toml";
        assertEquals(0, run("tune", labels, "--level", "60", "--any-field", "-o", file.toString()));
        assertTrue(
                err.toString().contains("labels.toml: line 1: # Auto-generated by export_params.py"), err.toString());
        assertTrue(err.toString().contains("proof_size = \"1.62 MB\" – is a size before "), err.toString());
        assertFalse(Files.readString(file).contains("Changed with Soundscape"), "it is not asked for");

        assertEquals(0, run("tune", labels, "--level", "60", "--any-field", "--provenance", "-o", file.toString()));
        String first = Files.readString(file).lines().findFirst().orElseThrow();
        assertTrue(
                first.matches("# Changed with Soundscape( \\S+)? on \\d{4}-\\d\\d-\\d\\d: .*last.*: .*queries.*"),
                first);
        assertTrue(
                err.toString().contains("labels.toml: line 2: # Auto-generated by"),
                "told by the lines that are written");
        Zkvm once = ZkvmFiles.open(file).zkvm();

        assertEquals(0, run("tune", file.toString(), "--level", "70", "--any-field", "-o", file.toString()));
        List<String> lines = Files.readAllLines(file);
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.startsWith("# Changed with Soundscape"))
                        .count());
        assertNotEquals(first, lines.get(0));
        assertNotEquals(once, ZkvmFiles.open(file).zkvm());
    }

    /** Only what the calculator of the milestones reads is written, unless told otherwise. */
    @Test
    void fieldThatSoundcalcDoesNotReadIsRefused() throws IOException {
        Path file = folder.resolve("tuned.toml");
        String[] line = {
            "tune", "pico", "--level", "100", "--set", "field=KoalaBear^6", "--keep", "extension", "-o", file.toString()
        };
        assertEquals(1, run(line));
        assertFalse(Files.exists(file));
        assertTrue(out.toString().contains("field = \"KoalaBear^6\" is no field that soundcalc reads"), out.toString());
        assertTrue(out.toString().contains("KoalaBear⁶ (--any-field)"), out.toString());
        String[] longer = Arrays.copyOf(line, line.length + 1);
        longer[line.length] = "--any-field";
        assertEquals(0, run(longer));
        assertTrue(Files.readString(file).contains("KoalaBear^6"));
    }

    /** zkDTVM meets H-star as it is: it need not be moved to a field that soundcalc does not read. */
    @Test
    void onlyWhatSoundcalcReadsIsSearchedForAFile() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star", "-o", file.toString()));
        ZkvmFile tuned = ZkvmFiles.open(file);
        assertEquals(List.of(), Compatibility.obstacles(tuned.zkvm(), tuned.text()));
        assertTrue(out.toString().contains("H-star: met"), out.toString());
    }

    @Test
    void whatSoundcalcsFieldsWouldCostIsTold() throws IOException {
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star"));
        String told = "soundcalc does not read KoalaBear⁶; with what it reads, 128 bits take a final proof of ";
        assertTrue(out.toString().contains(told), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "zkdtvm", "--for", "h-star", "--json"));
        JsonNode cost = json().get("with_what_soundcalc_reads");
        assertTrue(cost.get("reached").asBoolean());
        double read = cost.get("proof_size_bits_expected").asDouble();
        assertTrue(read > json().get("after").get("proof_size_bits_expected").asDouble());
    }

    /** Pico's level is reached by soundcalc's fields, its size is not: what more would have to be allowed is told. */
    @Test
    void aSizeThatIsMissedIsNoSuccess() throws IOException {
        Path file = folder.resolve("tuned.toml");
        assertEquals(1, run("tune", "pico", "--for", "h-star", "-o", file.toString()));
        assertTrue(lines().get(0).startsWith("Pico: 53 → 128 bits"), lines().get(0));
        assertEquals(128, ZkvmFiles.open(file).zkvm().estimate().headline().securityBits(), "written all the same");
        int allowed = lines().indexOf("Smaller, if allowed:");
        assertTrue(allowed > 0, out.toString());
        List<String> more = lines().subList(allowed + 1, lines().size());
        assertTrue(more.stream().anyMatch(line -> line.endsWith(" by grinding up to 28 bits")), more.toString());
        assertTrue(more.stream().anyMatch(line -> line.contains("by moving the commitment scheme")), more.toString());
        assertTrue(more.stream().anyMatch(line -> line.contains("KoalaBear⁶ (--any-field)")), more.toString());
    }

    @Test
    void moreToAllowIsToldInJson() throws IOException {
        assertEquals(1, run("tune", "pico", "--for", "team=128:100", "--keep", "extension", "--json"));
        assertFalse(json().get("reached").asBoolean());
        JsonNode more = json().get("smaller_if_allowed");
        assertTrue(more.findValuesAsText("what").contains("moving the extension degree"), more.toString());
        assertTrue(more.get(0).get("bits").asDouble() >= 128);
    }

    @Test
    void anUnreachableLevelWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("tuned.toml"), "as it was");
        assertEquals(
                1,
                run("tune", "pico", "--level", "128", "--keep", "extension", "--grinding", "0", "-o", file.toString()));
        assertTrue(
                lines().get(0)
                        .startsWith("Pico: 128 bits cannot be reached within these knobs and limits. In the way:"),
                out.toString());
        assertEquals("as it was", Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queries | axis = queries: axis must read KNOB=VALUES; queries=10..200:10 would do",
                "queries=10..5 | axis = queries=10..5: axis must have a range that goes up; queries=10..200:10 would do",
                "queries=1..9:0 | axis = queries=1..9:0: axis must have a step above 0; queries=10..200:10 would do",
                "queries=0 | queries = 0: queries must be a whole number from 1 to 1000000; 1 would do",
                "gap=0.1..0.2 | axis = gap=0.1..0.2: axis must give the step of a range of fractions; FROM..TO:STEP would do",
            })
    void badAxesAreNamed(String axis, String sentence) {
        assertEquals(1, run("sweep", "pico", axis));
        assertEquals("soundscape: " + sentence, err.toString().strip());
        assertEquals(NO_NEWS, out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sweep", "frontier"})
    void aSearchNeedsAKnob(String command) {
        assertEquals(2, run(command, "pico"));
    }

    @Test
    void wrongUsageOfTuneIsTold() {
        assertEquals(2, run("tune", "pico"));
        assertEquals(2, run("tune", "pico", "--level", "100", "--for", "h-star"));
        assertEquals(1, run("tune", "pico", "--for", "tomorrow"));
        assertTrue(err.toString().contains("must be one of Milestone 1, Glamsterdam, H-star"), err.toString());
    }

    @Test
    void knobsTellWhereACircuitStands() {
        assertEquals(0, run("knobs", "openvm2", "--circuit", "root"));
        assertTrue(lines().contains(lines().stream()
                .filter(line -> line.startsWith("grinding "))
                .findFirst()
                .orElseThrow()));
        assertTrue(out.toString().contains("fixed at 20 bits by SWIRL"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("knobs"));
        assertEquals(Knobs.ALL.size() + 1, lines().size());
    }

    @Test
    void modelsOfWorkAreToldApart() {
        assertEquals(0, run("estimate", "--work", "--set", "final.blowup=32", "pico"));
        assertTrue(
                out.toString().contains("Models, never part of a verdict. Prover work is 1.02 times"), out.toString());
    }

    /** What rests on traces that follow is said to be a model, in words and in JSON. */
    @Test
    void followedTracesAreAModel() throws IOException {
        assertEquals(0, run("tune", "sp1", "--level", "101", "--follow", "--work", "8"));
        assertTrue(err.toString().contains("a model"), err::toString);
        assertTrue(lines().stream().anyMatch(line -> line.matches("Glamsterdam: .* \\(model\\).*")), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, run("tune", "sp1", "--level", "101", "--follow", "--work", "8", "--json"));
        assertEquals("model", json().get("follow").asText());
    }

    /** A sweep of the first circuit's queries moves the final proof only where traces follow. */
    @Test
    void aSweepFollows() {
        String[] still = {"sweep", "pico", "--circuit", "riscv", "queries=84,231", "--whole", "--format", "csv"};
        assertEquals(0, run(still));
        List<String> before = lines();
        out.getBuffer().setLength(0);
        String[] followed = Arrays.copyOf(still, still.length + 1);
        followed[still.length] = "--follow";
        assertEquals(0, run(followed));
        assertEquals(before.get(1), lines().get(1), "as opened nothing follows");
        assertNotEquals(before.get(2), lines().get(2));
        assertTrue(err.toString().contains("by the recursion that the file states: a model"), err::toString);
    }
}
