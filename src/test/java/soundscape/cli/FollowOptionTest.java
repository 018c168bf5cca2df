package soundscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces that follow on the command line: what each comes to, with what the file leaves open, and that it is a model. */
class FollowOptionTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private boolean hasLine(String words) {
        return out.toString()
                .lines()
                .anyMatch(line -> line.strip().replaceAll(" +", " ").equals(words));
    }

    @Test
    void estimateTellsEachTraceAndWhatTheFileLeavesOpen() {
        assertEquals(0, run("estimate", "pico", "--set", "riscv.queries=231", "--follow"));
        assertTrue(out.toString().lines().findFirst().orElseThrow().endsWith(" · a model, since traces follow"));
        assertTrue(hasLine("riscv 2^22 2^22 ≈ 4341 real"), out::toString);
        assertTrue(hasLine("convert 2^20 2^21–2^22 ≈ 1109–1179 real"), out::toString);
        assertTrue(hasLine("embed 2^15 2^15–2^16 ≈ 240–256 real"), out::toString);
        assertFalse(out.toString().contains("does not close"), out::toString);
        assertTrue(err.toString().contains("a model"), err::toString);
    }

    @Test
    void estimateTellsWhatDoesNotClose() {
        run("estimate", "pico", "--set", "riscv.queries=1000", "--follow");
        assertTrue(hasLine("convert does not close: it would take 2^23.6 rows, 2^23 at most."), out::toString);
    }

    @Test
    void jsonSaysThatItIsAModel() {
        run("estimate", "pico", "--json");
        assertFalse(out.toString().contains("follow"));
        run("estimate", "pico", "--json", "--follow");
        assertTrue(out.toString().contains("\"follow\":\"model\""));
    }

    @Test
    void tuneTellsWhatTheFinalProofWouldBeWithLessFullTraces() {
        assertEquals(0, run("tune", "sp1", "--level", "101", "--follow", "--work", "8"));
        assertTrue(
                out.toString()
                        .lines()
                        .anyMatch(
                                line -> line.matches(
                                        "final proof, as the file leaves open how full the opened traces are \\(model\\): .*[0-9]+–[0-9]+ KiB .*")),
                out::toString);
    }

    @Test
    void aPlotHasItsWhisker(@TempDir Path folder) throws IOException {
        Path plot = folder.resolve("plot.svg");
        assertEquals(
                0, run("plot", "pico", "--set", "riscv.queries=231", "--follow", "-o", plot.toString()), err::toString);
        assertTrue(Files.readString(plot).contains("size by how full the opened traces are, a model"));
    }

    @Test
    void tracesThatCannotFollowAreRefused(@TempDir Path folder) throws IOException {
        String pico = Files.readString(Path.of("zkvms/pico.toml"));
        int convert = pico.indexOf("name = \"convert\"");
        Path many = Files.writeString(
                folder.resolve("many.toml"),
                pico.substring(0, convert)
                        + pico.substring(convert).replaceFirst("opening_points = 2", "opening_points = 200000"));
        String output = folder.resolve("plot.svg").toString();
        assertEquals(2, run("plot", many.toString(), "--set", "riscv.queries=1", "--follow", "-o", output));
        assertTrue(err.toString().contains("--follow: opening_points"), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(1, run("estimate", many.toString(), "--set", "riscv.queries=1", "--follow"));
        assertTrue(err.toString().contains("opening_points"), err::toString);
    }
}
