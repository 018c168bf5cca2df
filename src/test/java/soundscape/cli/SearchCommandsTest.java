package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.config.Zkvm;
import soundscape.estimator.Estimator;
import soundscape.estimator.arithmetic.Decimals;
import soundscape.estimator.result.CircuitEstimate;
import soundscape.explore.Zkvms;
import soundscape.explore.knob.Knobs;
import soundscape.explore.knob.Target;

/** sweep, frontier and knobs, as a terminal sees them. */
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
