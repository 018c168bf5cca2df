package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between files, presets and states is told with what it did. */
class DiffCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path changed;

    @BeforeEach
    void aChangedFile() throws IOException {
        String text = Files.readString(Path.of("zkvms/pico.toml"));
        changed = Files.writeString(
                folder.resolve("changed.toml"),
                text.replace("num_queries = 21", "num_queries = 40")
                        .replace("grinding_query_phase = 16", "grinding_query_phase = 20"));
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @Test
    void tablesTellTheWholeTheVerdictsAndTheCircuits() {
        assertEquals(0, run("diff", "pico", changed.toString(), "--target", "team=57:1MiB"), err.toString());
        String told = out.toString();
        assertTrue(told.startsWith("Pico: pico → " + changed), told);
        assertTrue(told.contains("53 bits (53.78, riscv: query phase (JBR)) → 57 bits (57.78"), told);
        assertTrue(told.contains("averaged over all orders in which the changes can be made (Shapley's value)"), told);
        assertTrue(told.matches("(?s).*\\nteam +✗ 4 bits short +✓ met +turned\\n.*"), told);
        assertTrue(told.matches("(?s).*\\nGlamsterdam +✗ 47 bits short +✗ 43 bits short\\n.*"), told);
        assertTrue(told.matches("(?s).*\\nembed +57\\.62 → 63\\.92 bits +\\+6\\.30 .*"), told);
    }

    @Test
    void bytesAreThoseOfEitherSidesProver() {
        run("diff", "pico", changed.toString());
        assertTrue(out.toString().contains("Bytes are those that plonky3-until-2026-07 sends."), out.toString());
        run("diff", "pico", "zisk");
        assertTrue(
                out.toString()
                        .contains("Bytes are those that plonky3-until-2026-07 sends before, and pil2-proofman after."),
                out.toString());
    }

    @Test
    void markdownIsForAPullRequest() throws IOException {
        Path comment = folder.resolve("comment.md");
        assertEquals(0, run("diff", "pico", changed.toString(), "--format", "markdown", "-o", comment.toString()));
        String told = Files.readString(comment);
        assertTrue(told.startsWith("### Pico: "), told);
        assertTrue(told.contains("| **all changes** | 53.78 → 57.78 bits | **+4.00** | **+202768** |"), told);
    }

    @ParameterizedTest
    @CsvSource({"pico, changed", "changed, pico", "pico, zisk", "openvm2, zkdtvm", "miden, risc0", "sp1, ziren"})
    void partsAddUpInJson(String old, String now) throws IOException {
        assertEquals(0, run("diff", path(old), path(now), "--format", "json"), err.toString());
        JsonNode whole = new ObjectMapper().readTree(out.toString()).get("whole");
        long bytes = 0;
        long centibits = 0;
        for (JsonNode change : whole.get("changes")) {
            bytes += change.get("bytes").asLong();
            centibits += change.get("centibits").asLong();
        }
        JsonNode before = whole.get("before");
        JsonNode after = whole.get("after");
        assertEquals(after.get("bytes").asLong() - before.get("bytes").asLong(), bytes);
        assertEquals(centibits(after) - centibits(before), centibits);
    }

    private static long centibits(JsonNode figures) {
        return (long) Math.floor(figures.get("bits").asDouble() * 100);
    }

    private String path(String name) {
        return name.equals("changed") ? changed.toString() : name;
    }

    @Test
    void anUnchangedStateDiffersInNothing() {
        String state = folder.resolve("class.soundscape").toString();
        assertEquals(0, run("share", "pico", "-o", state));
        assertEquals(0, run("diff", "pico", state), err.toString());
        assertTrue(out.toString().contains("No parameter differs: 53 bits"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 pico nowhere.toml", "1 --regime jbr pico openvm2", "2 pico"})
    void whatCannotBeComparedIsSaid(String line) {
        String[] words = ("diff " + line.substring(2)).split(" +");
        assertEquals(Integer.parseInt(line.substring(0, 1)), run(words));
        assertTrue(err.toString().contains("would do") || err.toString().contains("Missing"), err.toString());
    }
}
