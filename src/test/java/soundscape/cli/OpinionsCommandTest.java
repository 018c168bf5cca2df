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
import soundscape.estimator.opinion.Calculation;

class OpinionsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void aTableTellsWhoseWhatAndWhy() {
        assertEquals(0, run("opinions", "pico", "--circuit", "embed"), err::toString);
        String told = out.toString().replaceAll(" +", " ");
        assertTrue(
                told.contains("winterfell, JBR proven 55 query phase JBR 57 facebook/winterfell 2f78ee9, July 2025"),
                told);
        assertTrue(told.contains("* winterfell, JBR: 2 less: it is held by query phase, 55.1, ours 57.6"), told);
        assertTrue(told.contains("stwo, security bits fallen 100"), told);
    }

    @Test
    void whereNoneAppliesOneSentenceSaysSo() {
        assertEquals(0, run("opinions", "openvm2", "--circuit", "final"), err::toString);
        assertTrue(out.toString().contains("\nIt is about DEEP-ALI over FRI, not SWIRL + WHIR."), out.toString());
    }

    @Test
    void anUpperBoundStaysOne() {
        assertEquals(0, run("opinions", "risc0"), err::toString);
        assertTrue(out.toString().contains("JBR ≤ 48"), out.toString());
    }

    @Test
    void jsonHasEveryValue() throws IOException {
        assertEquals(0, run("opinions", "pico", "--circuit", "embed", "--json"), err::toString);
        JsonNode circuit = new ObjectMapper().readTree(out.toString()).at("/circuits/0");
        assertEquals(Calculation.values().length, circuit.get("opinions").size());
        JsonNode johnson =
                circuit.get("opinions").get(List.of(Calculation.values()).indexOf(Calculation.PLONKY3_JOHNSON));
        assertEquals("Plonky3", johnson.get("calculator").asText());
        assertEquals(49, johnson.get("level").asInt());
        assertEquals(49, Math.floor(johnson.at("/bits/batching").asDouble()));
        assertEquals(57, johnson.at("/soundcalc/level").asInt());
        assertEquals(40, johnson.get("commit").asText().length());
    }

    @Test
    void csvHasARowAFigure() throws IOException {
        assertEquals(0, run("opinions", "pico", "--csv"), err::toString);
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(out.toString())) {
            List<NamedCsvRecord> rows = csv.stream().toList();
            assertEquals(0, rows.size() % Calculation.values().length);
            assertEquals("ethSTARK", rows.get(0).getField("calculator"));
            assertEquals("fallen", rows.get(0).getField("standing"));
        }
    }

    @Test
    void bothNotationsAreTooMany() {
        assertEquals(2, run("opinions", "pico", "--csv", "--json"));
    }
}
