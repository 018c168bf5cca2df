package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivitiesCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void aTableTellsEachStepAndWhatIsRefused() {
        assertEquals(0, run("sensitivities", "pico"), err::toString);
        String told = out.toString().replaceAll(" +", " ");
        assertTrue(
                told.startsWith(
                        "embed of Pico: 57.6 bits, ≈ 240 KiB (real size). Sorted by what a step brings to Glamsterdam"),
                told);
        assertTrue(told.contains("\nqueries 21 22 +2.0 +10.4 +5 %"), told);
        assertTrue(told.contains("\nNothing moves by a step of "), told);
        assertTrue(told.endsWith("\n10 steps are refused; --refused tells why.\n"), told);
        assertEquals(0, run("sensitivities", "pico", "--refused"), err::toString);
        String reasons = out.toString();
        assertTrue(reasons.contains("\n10 steps are refused:\n  "), reasons);
        assertTrue(reasons.contains("\n  arity = 1: arity must be a power of two"), reasons);
    }

    @Test
    void theWholeIsLookedAtWhileOneCircuitTurns() {
        assertEquals(
                0,
                run("sensitivities", "pico", "--whole", "--circuit", "riscv", "--target", "team=54:"),
                err::toString);
        String told = out.toString().replaceAll(" +", " ");
        assertTrue(told.startsWith("Pico: 53."), told);
        assertTrue(told.contains("brings to team (at least 54 bits)"), told);
        assertTrue(told.contains("\nlayers 5 4 "), told);
    }

    @Test
    void whatIsMissingMakesUpperBounds() {
        assertEquals(0, run("sensitivities", "risc0"), err::toString);
        assertTrue(out.toString().startsWith("main of RISC0: at most "), out.toString());
        assertEquals(0, run("sensitivities", "risc0", "--format", "csv"), err::toString);
        assertTrue(out.toString().contains(",bits_at_most,"), out.toString());
    }

    @Test
    void csvHasARowAStep() throws IOException {
        assertEquals(0, run("sensitivities", "pico", "--format", "csv"), err::toString);
        List<NamedCsvRecord> rows;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            rows = reader.stream().toList();
        }
        NamedCsvRecord more = rows.stream()
                .filter(row -> row.getField("knob").equals("queries")
                        && row.getField("direction").equals("1"))
                .findFirst()
                .orElseThrow();
        assertEquals("22", more.getField("to"));
        assertEquals(1.98, Double.parseDouble(more.getField("bits_change")), 0.01);
        assertEquals("", more.getField("refused"));
    }

    @Test
    void jsonHasFullPrecisionAndReasons() throws IOException {
        assertEquals(0, run("sensitivities", "pico", "--format", "json"), err::toString);
        JsonNode root = new ObjectMapper().readTree(out.toString());
        assertEquals("glamsterdam", root.get("nearest").asText());
        JsonNode arity = root.get("knobs")
                .valueStream()
                .filter(knob -> knob.get("knob").asText().equals("arity"))
                .findFirst()
                .orElseThrow();
        assertTrue(arity.at("/steps/0/refused").asText().startsWith("arity = 1: "), arity.toString());
        assertTrue(arity.at("/steps/1/bits").isDouble(), arity.toString());
        assertTrue(root.at("/now/proof_size_real/bits").isNumber(), root.toString());
    }

    @Test
    void whereTheRegimeIsNoneOneSentenceSaysSo() {
        assertEquals(1, run("sensitivities", "openvm2", "--regime", "udr", "--whole", "--set", "regime=list"));
        assertTrue(err.toString().contains("openvm2: it has no estimate in the regime asked for"), err.toString());
    }
}
