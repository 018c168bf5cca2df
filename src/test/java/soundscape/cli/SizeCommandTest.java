package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundscape.estimator.layout.Layouts;
import soundscape.estimator.result.ProofSize;
import soundscape.explore.Zkvms;

class SizeCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    /** The line that begins with a word, its columns separated by single spaces. */
    private String row(String first) {
        return out.toString()
                .lines()
                .filter(line -> line.startsWith(first + " "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + first + " in\n" + out))
                .replaceAll(" +", " ");
    }

    /** pil2-proofman writes 260 752 bytes, in words of eight: 64 nodes of each of the seven trees' tops are 14 336. */
    @Test
    void exactBytesArePrintedWhole() {
        assertEquals(0, run("size", "zisk", "--circuit", "final"));
        assertEquals("total 276080 320912 260752", row("total"));
        assertEquals("tree tops – – 14336", row("tree tops"));
        assertEquals("quotient 1 2 2^19 6 54 9072 22464 whole", row("quotient"));
        assertTrue(
                row("Real:").startsWith("Real: 260752 bytes, 255 KiB; exact, as pil2-proofman writes it ("),
                row("Real:"));
        assertTrue(out.toString().contains("The source states 254.64 KB, the same."), out.toString());
        assertEquals("", err.toString());
    }

    /** What a source states is of the configuration that it describes. */
    @Test
    void aTurnedCircuitIsNoneThatTheSourceStates() {
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--set", "final.queries=60"));
        assertFalse(out.toString().contains("source states"), out.toString());
    }

    @Test
    void everyCircuitIsShownUnlessOneIsNamed() throws IOException {
        assertEquals(0, run("size", "zisk", "--json"));
        assertEquals(
                Zkvms.preset("zisk").entries().size(), json().get("circuits").size());
        out.getBuffer().setLength(0);
        assertEquals(1, run("size", "zisk", "--circuit", "nobody"));
        assertTrue(err.toString().contains("must name a circuit of ZisK"), err.toString());
    }

    @Test
    void jsonHasTheSizesOfTheEstimate() throws IOException {
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--json"));
        JsonNode circuit = json().get("circuits").get(0);
        ProofSize size = Zkvms.preset("zisk").estimate().finalProof().size();
        assertEquals(size.worst(), circuit.get("proof_size_bits_worst").asDouble());
        assertEquals(size.expected(), circuit.get("proof_size_bits_expected").asDouble());
        JsonNode real = circuit.get("proof_size_real");
        assertEquals(260_752, real.get("bytes").asLong());
        assertTrue(real.get("exact").asBoolean());
        assertFalse(real.has("bits_5_percent"), "nothing is drawn");
        double parts = 0;
        for (JsonNode part : circuit.get("parts")) {
            parts += part.get("bits_real").asDouble();
        }
        assertEquals(real.get("bits").asDouble(), parts);
        double opened = 0;
        for (JsonNode tree : real.get("trees")) {
            opened += tree.get("leaf_bits").asDouble() + tree.get("path_bits").asDouble();
        }
        assertEquals(8.0 * (126_144 + 60_912 + 31_104), opened);
    }

    @Test
    void csvHasARowAPartTheTotalAndTheTrees() throws IOException {
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--csv"));
        double parts = 0;
        double total = 0;
        int trees = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            for (NamedCsvRecord row : csv) {
                switch (row.getField("row")) {
                    case "part" -> parts += Double.parseDouble(row.getField("proof_size_bits_real"));
                    case "total" -> total = Double.parseDouble(row.getField("proof_size_bits_real"));
                    default -> trees += Integer.parseInt(row.getField("trees"));
                }
            }
        }
        assertEquals(8.0 * 260_752, total);
        assertEquals(total, parts);
        assertEquals(7, trees);
    }

    /** Another prover's figure is a mean between its quantiles, and never said to be exact. */
    @Test
    void anotherProversEncodingIsAWhatIf() throws IOException {
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--prover", "winterfell", "--json"));
        JsonNode real = json().get("circuits").get(0).get("proof_size_real");
        double mean = real.get("bits").asDouble();
        assertEquals("winterfell", real.get("prover").asText());
        assertTrue(real.get("bits_5_percent").asDouble() < mean);
        assertTrue(real.get("bits_95_percent").asDouble() > mean);
        out.getBuffer().setLength(0);
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--prover", "plonky2"));
        assertTrue(row("Real:").contains("KiB; if plonky2 wrote it ("), row("Real:"));
        out.getBuffer().setLength(0);
        assertEquals(0, run("size", "zisk", "--circuit", "final", "--prover", "pil2-proofman"));
        assertEquals("total 276080 320912 260752", row("total"), "what the file says of this prover stays");
    }

    @Test
    void everyProverWritesSomethingOrSaysThatItDoesNot() {
        for (String prover : Layouts.ALL.stream().map(Object::toString).toList()) {
            int status = run("size", "pico", "--circuit", "final", "--prover", prover);
            assertEquals(prover.equals("ziren") ? 1 : 0, status, prover);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dummy_whir --prover plonky2 | plonky2 writes no proofs of DEEP-ALI over WHIR; "
                        + "[circuits.layout] with prover = \"ziren\" would do.",
                "openvm2 --prover ziren | ziren writes no proofs of SWIRL over WHIR, and no prover is known that writes these.",
            })
    void whatAProverDoesNotWriteIsSaid(String arguments, String sentence) {
        assertEquals(1, run(("size " + arguments + " --circuit final").split(" ")));
        assertTrue(out.toString().contains("The real size is not known: " + sentence), out.toString());
    }

    @Test
    void withoutALayoutNothingIsInvented() {
        assertEquals(0, run("size", "openvm2"));
        assertTrue(row("bytes").endsWith(" expected worst"), row("bytes"));
        assertTrue(out.toString().contains("The real size is not known: no layout is stated"), out.toString());
    }

    /** SP1's sumchecks are part of the proof, and no other prover's layout knows them. */
    @Test
    void whatIsNotCountedIsSaid() {
        assertEquals(0, run("size", "sp1", "--circuit", "final", "--prover", "plonky2"));
        assertTrue(row("Real:").contains("; not counted: sumcheck messages"), row("Real:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size", "size pico --prover picoo", "size pico --json --csv", "size pico sp1"})
    void wrongUsage(String line) {
        assertEquals(2, run(line.split(" ")));
        assertEquals("", out.toString());
    }
}
