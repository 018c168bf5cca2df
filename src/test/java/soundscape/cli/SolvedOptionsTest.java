package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The best gaps on the command line: told, marked where soundcalc does not read them, and written on insistence only. */
class SolvedOptionsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void theBestGapOfEachCircuitIsAsSoundcalcReadsIt() {
        assertEquals(0, run("estimate", "pico", "--best-m", "circuit"));
        assertTrue(err.toString().startsWith("pico: riscv: gap to the Johnson radius 0 → "), err.toString());
        assertFalse(out.toString().contains("‡"), out.toString());
    }

    @Test
    void gapsOfIterationsAreToldAndMarked() {
        assertEquals(0, run("estimate", "dummy_whir", "--best-m", "round"));
        assertTrue(err.toString().contains("riscv: gap of each iteration [0 ×5] → ["), err.toString());
        assertTrue(out.toString().contains("‡ a gap for each iteration; soundcalc reads one for all"), out.toString());
    }

    @Test
    void aFileWithThemIsWrittenOnInsistenceOnly() throws IOException {
        Path file = folder.resolve("x.toml");
        String[] tune = {"tune", "dummy_whir", "--level", "100", "--best-m", "round", "-o", file.toString()};
        assertEquals(1, run(tune));
        assertTrue(out.toString().contains("a gap for each iteration (--any-field)"), out.toString());
        assertFalse(Files.exists(file));

        String[] insisting = Arrays.copyOf(tune, tune.length + 1);
        insisting[tune.length] = "--any-field";
        assertEquals(0, run(insisting), err.toString());
        assertTrue(Files.readString(file).contains("round_gaps_to_radius = ["));
        assertEquals(0, run("estimate", file.toString()));
        assertTrue(out.toString().contains("‡"), out.toString());
    }
}
