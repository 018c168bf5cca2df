package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other theorems and list bounds on the command line: marked in every output, and no part of any verdict. */
class BoundsOptionTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String answer(String... args) {
        assertEquals(0, run(args), err::toString);
        return out.toString();
    }

    private JsonNode json(String... args) throws IOException {
        return new ObjectMapper().readTree(answer(args));
    }

    @Test
    void estimateSaysItBesideTheReferences() {
        String before = answer("estimate", "zisk");
        out.getBuffer().setLength(0);
        String after = answer("estimate", "zisk", "--theorem", "dkt26");
        assertTrue(after.startsWith(before.strip()), "the reference's table stays as it is");
        assertTrue(after.contains("Beside soundcalc, up to the Johnson bound: DKT26"));
        assertTrue(after.contains("No verdict counts these figures."));
        String dma =
                after.lines().filter(line -> line.startsWith("Dma ")).toList().get(1);
        assertTrue(dma.matches("Dma +128\\.\\d +133\\.2 +query phase +128\\.\\d +143\\.8 +query phase"), dma);
    }

    @Test
    void whereItDoesNotApplyTheReasonIsSaid() {
        assertTrue(answer("estimate", "openvm2", "sp1", "--theorem", "bciks20")
                .contains("SWIRL has a theorem of its own, and no other stands in for it"));
        assertTrue(out.toString().contains("only unique decoding is looked at"));
    }

    @Test
    void jsonKeepsItsShapeAndHasAnObjectMore() throws IOException {
        JsonNode plain = json("estimate", "pico", "--json");
        out.getBuffer().setLength(0);
        JsonNode marked = json("estimate", "pico", "--json", "--theorem", "dkt26", "--list", "pairwise");
        JsonNode beside = marked.get("beside_soundcalc");
        assertFalse(beside.get("soundcalcs_bounds").booleanValue());
        assertEquals("DKT26", beside.get("theorem").textValue());
        assertEquals("pairwise", beside.get("list").textValue());
        assertEquals("recent", beside.get("status").textValue());
        double embed = beside.at("/circuits/4/bits/JBR/batching").doubleValue();
        assertTrue(embed > plain.at("/circuits/4/bits/JBR/batching").doubleValue() + 8);
        assertEquals(plain.get("circuits"), marked.get("circuits"));
        assertEquals(plain.get("headline"), marked.get("headline"));
    }

    @Test
    void csvSaysOfEveryRowWhoseItIs() {
        List<String> rows = answer("estimate", "pico", "--csv", "--theorem", "dkt26")
                .lines()
                .toList();
        assertTrue(rows.get(0).endsWith(",theorem,list,soundcalcs_bounds"), rows.get(0));
        assertEquals(
                5,
                rows.stream()
                        .filter(row -> row.contains(",JBR,batching,") && row.endsWith(",DKT26,reference,false"))
                        .count());
        assertTrue(rows.stream().skip(1).allMatch(row -> row.endsWith(",true") || row.endsWith(",false")));
    }

    @Test
    void sweepsMarkTheirRowsAndOnlyWithTheOption() {
        assertFalse(answer("sweep", "pico", "queries=20..21").contains("soundcalc's"));
        out.getBuffer().setLength(0);
        assertEquals(
                2,
                answer("sweep", "pico", "queries=20..21", "--theorem", "dkt26").split("not soundcalc's", -1).length
                        - 1);
    }

    @Test
    void theoremsAreAnAxis() throws IOException {
        JsonNode rows = json(
                "sweep",
                "pico",
                "queries=80",
                "theorem=DKT26,bchks25,bchks25-as-printed,bciks20",
                "--regime",
                "JBR",
                "--format",
                "json");
        assertEquals(4, rows.size());
        assertTrue(
                rows.get(0).get("bits").doubleValue() > rows.get(1).get("bits").doubleValue());
        assertFalse(rows.get(0).get("soundcalcs_bounds").booleanValue());
        assertTrue(rows.get(1).get("soundcalcs_bounds").booleanValue());
    }

    @Test
    void aTuningByOtherBoundsIsSaidAndNotWritten(@TempDir Path folder) {
        assertTrue(answer("tune", "pico", "--level", "55", "--theorem", "dkt26")
                .contains("soundcalc does not read DKT26"));
        Path file = folder.resolve("tuned.toml");
        assertEquals(2, run("tune", "pico", "--level", "55", "--theorem", "dkt26", "-o", file.toString()));
        assertTrue(err.toString().contains("--theorem and --list are in no file"));
        assertFalse(Files.exists(file));
    }

    @Test
    void aPlotSaysSoInItsTitle(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("theorems.svg");
        answer("plot", "pico", "--curves", "theorem", "-o", file.toString());
        String svg = Files.readString(file);
        assertTrue(svg.contains("not soundcalc's bounds"));
        assertTrue(svg.contains("BCHKS25 as printed"));
        answer("plot", "pico", "-o", file.toString());
        assertFalse(Files.readString(file).contains("not soundcalc's bounds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --milestone glamsterdam", "report", "recursion", "share"})
    void whatOthersReadKnowsTheReferenceOnly(String command) {
        List<String> args = new ArrayList<>(List.of(command.split(" ")));
        args.addAll(List.of("pico", "--theorem", "dkt26"));
        assertTrue(run(args.toArray(String[]::new)) != 0);
        assertTrue(err.toString().contains("--theorem"), err::toString);
    }

    @Test
    void anUnknownTheoremIsToldWithTheKnownOnes() {
        assertEquals(2, run("estimate", "pico", "--theorem", "nobody27"));
        assertTrue(err.toString().contains("bchks25, bciks20, bchks25-as-printed, dkt26; nobody27 is none"));
    }
}
