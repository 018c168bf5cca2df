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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a prover sends stands beside soundcalc's sizes wherever a command tells a size: ZisK's final proof is 260 752 bytes. */
class RealSizeTest {
    private static final double BITS = 8.0 * 260_752;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String answer(String line) {
        out.getBuffer().setLength(0);
        Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), line.split(" "));
        return out.toString();
    }

    private JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(answer(line));
    }

    private static String row(String answer, String first) {
        return answer.lines()
                .filter(line -> line.startsWith(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + first + " in\n" + answer))
                .replaceAll(" +", " ");
    }

    /** OpenVM 2's prover has no known layout. */
    @Test
    void tablesHaveAColumnWhereALayoutIsStated() {
        assertTrue(row(answer("estimate zisk"), "circuit").endsWith("expected KiB worst KiB real KiB"));
        assertTrue(row(out.toString(), "Final_Compressed").endsWith(" 269 313 255"));
        assertTrue(row(answer("estimate openvm2"), "circuit").endsWith("expected KiB worst KiB"));
        assertTrue(row(answer("list"), "zisk").endsWith(" 269 313 DEEP-ALI + FRI 255"));
        assertTrue(row(out.toString(), "openvm2").endsWith(" –"));
        assertTrue(answer("sweep zisk queries=54").contains("expected KiB  worst KiB  real KiB  work"));
        assertFalse(answer("sweep openvm2 queries=54").contains("real KiB"));
    }

    @Test
    void whyTellsWhoseProofItIs() {
        assertTrue(answer("estimate --why zisk")
                .contains("Real: 260752 bytes, 255 KiB; exact, as pil2-proofman writes it"));
    }

    @Test
    void jsonHasItWithItsSource() throws IOException {
        JsonNode estimate = json("estimate --json zisk");
        JsonNode last = estimate.get("circuits").get(estimate.get("circuits").size() - 1);
        assertEquals(BITS, last.at("/proof_size_real/bits").asDouble());
        JsonNode size = json("sweep zisk queries=54 --format json").at("/0/proof_size_real");
        assertEquals(BITS, size.get("bits").asDouble());
        assertTrue(size.get("exact").asBoolean());
        assertEquals("pil2-proofman", size.get("prover").asText());
        JsonNode gate = json("check --milestone h-star --format json zisk").at("/files/0/size/real");
        assertEquals(BITS, gate.get("bits").asDouble());
        assertEquals(BITS - 300 * 8192, gate.get("over_bits").asDouble());
        assertTrue(gate.get("exact").asBoolean());
        assertFalse(json("check --milestone h-star --format json openvm2")
                .at("/files/0/size")
                .has("real"));
    }

    @Test
    void csvHasAColumn() throws IOException {
        assertTrue(answer("sweep zisk queries=54 --format csv").strip().endsWith("," + (long) BITS));
        assertTrue(answer("sweep openvm2 queries=54 --format csv").strip().endsWith(",1.0,"));
        Path plot = folder.resolve("plot.csv");
        answer("plot zisk --set queries=54 -o " + plot);
        assertTrue(Files.readAllLines(plot).get(1).endsWith("," + (long) BITS));
    }

    @Test
    void tunerTellsItBeforeAndAfter() throws IOException {
        String line = "tune zisk --level 128 --keep extension --keep blowup --keep arity --keep first-fold --search"
                + " last-polynomial=32";
        assertTrue(answer(line).lines().findFirst().orElseThrow().contains(" KiB worst, 255 → "), out.toString());
        JsonNode tuned = json(line + " --json");
        assertEquals(BITS, tuned.at("/before/proof_size_real/bits").asDouble());
        assertTrue(tuned.at("/after/proof_size_real/bits").asDouble() <= BITS);
    }

    @ParameterizedTest
    @CsvSource({
        "queries=40..60:10 blowup=8..32, REAL",
        "queries=40..60:10 scheme=FRI, EXPECTED",
    })
    void searchesMakeItSmallUnlessTheSchemeTurns(String box, String size) {
        String line = "frontier zisk " + box + " --format csv";
        assertEquals(answer(line + " --size " + size), answer(line));
    }

    @Test
    void documentsHaveIt() {
        String report = answer("report zisk");
        assertTrue(report.contains("The real size is exact, as pil2-proofman writes it"), report);
        assertTrue(report.contains("| final proof, real | **255 KiB** |"), report);
        assertTrue(answer("recursion zisk").contains("| KiB real |"));
        assertTrue(out.toString().contains("313 worst, 255 real"));
    }

    @ParameterizedTest
    @CsvSource({"table", "junit", "github"})
    void gateTellsWhoseProofDecides(String format) {
        assertTrue(
                answer("check --milestone h-star --format " + format + " zisk")
                        .contains("255 KiB real (pil2-proofman, exact), 45 KiB below 300 KiB"),
                out.toString());
    }

    /** Nothing published says what a prover sends that nobody described. */
    @Test
    void gateCannotTellWithoutALayout() {
        String answer = answer("check --milestone glamsterdam --size real openvm2");
        assertTrue(answer.contains("the final proof's layout is not stated, so that its real size is not known"));
        assertFalse(answer.contains("KiB real"), answer);
    }
}
